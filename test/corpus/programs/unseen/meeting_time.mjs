// The model named the zone.
const meeting = { at: '2026-11-22T09:00:00Z', zone: 'Mars/Phobos' };
console.log(new Intl.DateTimeFormat('en', { timeZone: meeting.zone, timeStyle: 'short' }).format(new Date(meeting.at)));

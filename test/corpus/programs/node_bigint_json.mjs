// Nanoseconds are written as JSON.
console.log(JSON.stringify({ startNs: process.hrtime.bigint() }));

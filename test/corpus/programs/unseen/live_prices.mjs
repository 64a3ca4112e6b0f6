// A tool that listens to prices.
const socket = new WebSocket('ws://127.0.0.1:9/prices');
await new Promise((resolve, reject) => {
  socket.onopen = resolve;
  socket.onerror = event => reject(event.error ?? new Error(event.message || 'no prices'));
});

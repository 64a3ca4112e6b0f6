// The agent logs the message and drops the cause.
try {
  await fetch('http://127.0.0.1:9/v1/models');
} catch (error) {
  console.error(`Model call failed: ${error.message}`);
}

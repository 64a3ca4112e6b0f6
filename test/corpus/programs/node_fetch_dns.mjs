// The name does not exist.
await fetch('http://model-server.invalid/v1/models');

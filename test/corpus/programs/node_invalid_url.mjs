// The address has no scheme.
await fetch('/v1/models');

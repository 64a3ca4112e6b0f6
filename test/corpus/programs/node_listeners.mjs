// A listener is added for every call and never removed.
for (let call = 0; call < 12; call++) process.on('exit', () => undefined);

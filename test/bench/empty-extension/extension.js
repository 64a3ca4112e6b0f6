// The least that an extension can be: what its activation costs is the editor's own share.
exports.activate = () => undefined;

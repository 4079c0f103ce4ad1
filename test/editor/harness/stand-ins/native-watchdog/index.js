// The native module ends an extension host whose parent died. The tests end the whole process group
// themselves, so nothing is compiled for it.
exports.start = () => {};

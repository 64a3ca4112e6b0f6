'use strict';

/** The debugger has a breakpoint on the marked line: what calls this stops there, with the user's frames below it. */
module.exports = function pause() {
  return true; // agent stops here
};

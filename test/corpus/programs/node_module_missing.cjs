// A file that is not there.
require('./tools/search');

import dbm, shelve
shelve.open("work/nope/dir/cache")

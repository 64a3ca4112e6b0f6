// Something that is no error is thrown, and nobody catches it.
async function ask() {
  throw { status: 429, message: 'slow down' };
}

ask();

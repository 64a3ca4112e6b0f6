// Room for the embeddings of every document.
const documents = 40_000_000;
const matrix = new Float32Array(documents * 3072);
console.log(matrix.length);

export async function lookUp(words) {
  return words.length;
}

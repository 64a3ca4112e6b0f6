// Tells "no network" from "broken": only the former may skip tests.

const signs = [
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b/,
  /npm (error|ERR!) network\b/i,
  /getaddrinfo|network timeout|fetch failed|unable to get local issuer certificate/i,
];

/** @param {string} output what the installing tool printed */
export function isNetworkFailure(output) {
  return signs.some(sign => sign.test(output));
}

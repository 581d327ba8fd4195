// A pair of keys that was made for the vectors of codes.json and for nothing else: whoever signs with it signs nothing.

const lines = (...text: readonly string[]) => `${text.join("\n")}\n`;

/** What the vectors are checked with. */
export const PUBLIC_KEY = lines(
  "-----BEGIN PUBLIC KEY-----",
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArFGLIwRakTL0cqX6w3uM",
  "2fJPS/QzX09EleiLhRSQuDBBNeaJ+B//rNziDVV470PPlLssNrsc2Pue2+/pDaev",
  "PatTeNXufBlqq3gzzpysUnJVyrV6jZUGYSJgsi8cal+SMwqpfGf80OXQMuTpPiMA",
  "Ptmof05Y0C4cxSEeQMtHOQR5jmLDGGSWLYJwjqYasAmEXZHeHjkXaQ5/+JwA98uO",
  "VbauKdmBuj4q7Kv+FsQ9XE6Q6uSIC1PqK4g+1YCXR7K+Q7Pj0eGO095XjNDSJkJy",
  "zxX3oXwDx93EQlo25uKR6WFWDChIELvv2WxmLe0ave6pRoEkyhNY/ryUeHLVdtTs",
  "XwIDAQAB",
  "-----END PUBLIC KEY-----",
);

/** What the vectors are signed with. */
export const PRIVATE_KEY = lines(
  "-----BEGIN PRIVATE KEY-----",
  "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQCsUYsjBFqRMvRy",
  "pfrDe4zZ8k9L9DNfT0SV6IuFFJC4MEE15on4H/+s3OINVXjvQ8+Uuyw2uxzY+57b",
  "7+kNp689q1N41e58GWqreDPOnKxSclXKtXqNlQZhImCyLxxqX5IzCql8Z/zQ5dAy",
  "5Ok+IwA+2ah/TljQLhzFIR5Ay0c5BHmOYsMYZJYtgnCOphqwCYRdkd4eORdpDn/4",
  "nAD3y45Vtq4p2YG6Pirsq/4WxD1cTpDq5IgLU+oriD7VgJdHsr5Ds+PR4Y7T3leM",
  "0NImQnLPFfehfAPH3cRCWjbm4pHpYVYMKEgQu+/ZbGYt7Rq97qlGgSTKE1j+vJR4",
  "ctV21OxfAgMBAAECggEABegjq1ceXaTQAVAUOPg2u0/VjQZ5blZyxOq8QZsTXOT2",
  "j0jwSMucAYpuy0M3SohaCMCjwtqGIh/58ZMXO4sYdDY3vcgjjSh34hnUOMxhEdBu",
  "hWzUHx9RISpDA0ifIjxVcB948NVFssl16hCzuBgODZl7b6W5YKV8AfvhJBpzvg4N",
  "T9iBMlcC+xGIZfHjkFgclGjF1uVa1JgRUP1j+zYTwMfCij428E7I/SuAtSoYN4gO",
  "r4FNO7pQn2bs0gV/Cw/rDEyrEVMIdJOy6j5+Bv83sllnUlKQQo6IyNJXM5bfg3w/",
  "x/2QGXd1CqsFMfFw99c8s72e+JMYtZMndZlyTF6FIQKBgQDVxrVEb2ES0/VBb97u",
  "spBkieWTB0gTBPsAseR2XTVxerdlqoIg2Jj+shCIZT7yiKcFsbRyjzlM/ohRHYso",
  "Y7erJqNYoeAJNev84CMPwM6adDPn28MC1XTsuT5L/JIpDVIKmH6iQ//dcfQt4aBT",
  "LkGgpK0hcv6xKlWs82/K5WPmvwKBgQDOWpYvpm0OTxDrfY5OqbI5dt+aCo4ipt2M",
  "t2UZJmcNqKCp/FIsO01kwXlYGmHAeJK46YjifI3lgzOGXhGvyAJa7/iDqtaHbX+L",
  "n+0k9/iGEmVuq8+dR46xbxzwyr1z7eu128dEBeBsL70QeZTdwBVay9c8lI0+oTHa",
  "ukvtXBMCYQKBgQCAKSLfJk7yNLRiSKlEPTUnsSw7GzBwhpncbsni1DqID+QHRVPC",
  "UVhXyXTz8I7uZFKNrV3bGFZn/GjJCIc27aFdMErZhiKEIxmZft5GQXcbTfMYW73r",
  "4wC4Ms5QS9lsVxoKVCYHLfElV33mS9AMTjz2DAPne8OJfzHiAAfTgfaEjQKBgQCf",
  "ypv0CB747pb+lDpnhZbCUt/xi+zmvmpfNgCuigNRG1xWZVJIeB+FPyC07bD2dye+",
  "0vCx2ZuTt5ZlnWB6yxmvy5WYd+kp88vJlizv7KlhQMuU+KyLcUb49T7m40fzhrB5",
  "IdhbP2W6wPjZ0hxJ3x1qMuDYQ3xgnDhb1NlI03zQ4QKBgGz4MN4HHyheXiu0Z0Ch",
  "f80ylJBhbawfdrZIRuvhVVHAyxeuNu308eqhPNioobD1/W5HNmr/7K+Fuu6ZhklK",
  "HGDG8Hjblxp5AYT3H7Lndlje3rz4e4u6CvEBRXq3oVgl+xRjGCN7h5s1fpN60PsW",
  "3HkXnifarQBjLXOzJAvCpxH5",
  "-----END PRIVATE KEY-----",
);

// On the page for addresses that lead nowhere: other spellings of an address are led to its page, codes to the search.
import { readMissing } from "./missing-path.ts";

const place = document.querySelector<HTMLElement>("[data-base]")?.dataset;
const to = readMissing(location.pathname, place?.base ?? "/", (place?.locales ?? "en").split(" "));
if (to !== undefined) location.replace(to);

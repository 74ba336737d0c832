/** `npm run restorable -- backup.sql restorable.sql` makes of an export a script that can be imported. */
import { readFileSync, writeFileSync } from "node:fs";
import { restorable } from "../../src/store/dump.ts";

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error("from which file, to which?");
writeFileSync(to, restorable(readFileSync(from, "utf8")));

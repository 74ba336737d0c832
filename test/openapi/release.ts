/** Keeps the structure of the document that was just built as the released one: `npm run release:spec`. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { structureOf } from "../support/openapi.ts";

const built = resolve(import.meta.dirname, "../../dist/page/openapi.json");
const released = resolve(import.meta.dirname, "released.json");
writeFileSync(released, JSON.stringify(structureOf(JSON.parse(readFileSync(built, "utf8")))));

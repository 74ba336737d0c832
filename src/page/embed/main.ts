import { loadEmbedWords } from "../text/embed.ts";
import { loadWords } from "../text/index.ts";
import { open } from "../text/language.ts";
import { awaitLine } from "./line.ts";
import "../styles/embed.css";

awaitLine();
void open([loadWords, loadEmbedWords], () => import("./start.tsx"));

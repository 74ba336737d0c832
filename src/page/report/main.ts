import { loadBelowWords } from "../text/below.ts";
import { loadWords } from "../text/index.ts";
import { open } from "../text/language.ts";
import { loadReportWords } from "../text/report.ts";
import { loadShareWords } from "../text/share.ts";
import "../styles/report.css";

void open(
	[loadWords, loadBelowWords, loadReportWords, loadShareWords],
	() => import("./start.tsx"),
);

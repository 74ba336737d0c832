/** All that the first screen says in Chinese, and how it is set. */
import { zhAnswer } from "../../engine/index.ts";
import { zh } from "./zh.ts";
import "../styles/chinese.css";

export const first = { page: zh, engine: zhAnswer };

/** All of saving and sharing that loads when somebody asks for it. */
import "../styles/share.css";

export { OwnerBar } from "./OwnerBar.tsx";
export { ShareDialog } from "./ShareDialog.tsx";
export { openDialog } from "./saving.ts";

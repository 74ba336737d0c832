/**
 * A form on somebody's own page that asks the API: ten lines to paste, the same wherever they are shown.
 * Whoever shows them puts an address in the place of https://THIS-SERVER. While a page is read, its last
 * such form is the one above the script: so the lines can be pasted twice.
 */
export const FORM_SNIPPET = {
	en: `<form class="roi">
  <label>Contacts a month <input name="monthlyContacts" inputmode="numeric" value="5000"></label>
  <button>What would AI return?</button> <output></output> <a hidden>See how it is worked out</a>
</form>
<script>[...document.querySelectorAll("form.roi")].pop().onsubmit = async (event) => {
  event.preventDefault(); const [output, link] = event.target.querySelectorAll("output, a");
  const query = "preset=ecommerce&view=summary&" + new URLSearchParams(new FormData(event.target));
  const answer = await fetch("https://THIS-SERVER/v1/estimate?" + query).then((found) => found.json(), () => ({ detail: "No connection." }));
  output.value = answer.headline ?? answer.errors?.map((error) => error.detail).join(" ") ?? answer.detail;
  link.hidden = !answer.links; link.href = answer.links?.calculator ?? ""; };</script>`,
	"zh-CN": `<form class="roi">
  <label>每月咨询量 <input name="monthlyContacts" inputmode="numeric" value="5000"></label>
  <button>估算 AI 的回报</button> <output></output> <a hidden>查看计算过程</a>
</form>
<script>[...document.querySelectorAll("form.roi")].pop().onsubmit = async (event) => {
  event.preventDefault(); const [output, link] = event.target.querySelectorAll("output, a");
  const query = "preset=ecommerce&view=summary&locale=zh-CN&" + new URLSearchParams(new FormData(event.target));
  const answer = await fetch("https://THIS-SERVER/v1/estimate?" + query).then((found) => found.json(), () => ({ detail: "连接失败。" }));
  output.value = answer.headline ?? answer.errors?.map((error) => error.detail).join("") ?? answer.detail;
  link.hidden = !answer.links; link.href = answer.links?.calculator ?? ""; };</script>`,
} as const;

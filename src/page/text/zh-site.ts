/** The page's own words in Chinese for putting the calculator on one's own site. */
import type { SiteWords } from "./site.ts";

export const zhSite: SiteWords = {
	heading: "放到你的网站上",
	lead: "免费，无需密钥。框架和元素都以上面填写的数字为起点，语言与本页相同。",
	how: "放到网站上的方式",
	title: "投资回报计算器",
	cta: "联系我们",
	label: (way) => `粘贴到你的网页：${way}`,
	ways: {
		frame: {
			name: "框架",
			what: "以框架显示计算器。你的网页不需要任何脚本，访客填写的内容只留在框架里。放在允许脚本的沙箱中也能使用；要打开完整计算器的链接，还需允许弹出窗口脱离沙箱。",
			notes: [
				{ term: "theme=dark", says: "写在地址里：light为浅色，dark为深色；不写则随访客的设置。" },
				{
					term: "accent=%230a5c52",
					says: "写在地址里：你的颜色，#加三位或六位十六进制数，其中#写作%23。如果原色不易辨认，文字会用更深或更浅的同色。",
				},
				{ term: "lang=zh-CN", says: "写在地址里：en或zh-CN；不写则随访客的设置。" },
				{
					term: "preset=saas",
					says: "写在地址里，并去掉#之后的内容：以某个业务类型的默认值为起点。",
				},
			],
		},
		element: {
			name: "元素",
			what: "同一个计算器，高度始终与内容一致，你的网页还能得知结果。只有它所在的网页能得知，框架里也会向访客说明这一点。",
			notes: [
				{
					term: "plan, preset, lang, theme, accent, cta, title",
					says: "属性，随时可以改。plan填本页地址中#之后的内容；accent填颜色，例如#0a5c52；cta是你自己的按钮上的文字；title是框架的名称。",
				},
				{ term: "roi:ready", says: "计算器已就绪，附首个结果。" },
				{ term: "roi:estimate", says: "访客改动后有了新的结果。" },
				{ term: "roi:cta", says: "你的按钮被按下；除此之外什么也不会发生。" },
				{
					term: "event.detail",
					says: "net、roi、roiOnAllCosts、returnPerUnitOnAllCosts、paybackMonths、currency、horizonMonths、modelVersion、dataVersion、headline，以及calculator：一个包含访客所填内容的链接。所填内容没有结果时为null。",
				},
			],
		},
		form: {
			name: "自己的表单",
			what: "十行代码：外观随你的网页，由API作答。用一句话显示结果并附上计算器的链接；填写有误时，说明错在哪里。请求地址中的数字在传输途中可能被记入日志。",
			notes: [
				{
					term: 'name="deflectionRate"',
					says: "字段可以是GET /v1/estimate的任何参数：deflectionRate（0.4即40%）、costPerContact、aiPrice等。",
				},
			],
		},
	},
	more: "全部参数和返回内容：",
	docs: "API参考",
};

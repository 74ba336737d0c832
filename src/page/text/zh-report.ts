/** The page's own words in Chinese for a saved calculation. */
import type { ReportWords } from "./report.ts";

const counted = (unit: string) => (_: number, shown: string) => `${shown}${unit}`;
const bare = (_: number, shown: string) => shown;

/** A value in its unit; percent signs and currencies are set before. */
const units: ReportWords["units"] = {
	share: bare,
	rate: (_, shown) => `每年${shown}`,
	factor: bare,
	money: bare,
	count: bare,
	minutes: counted("分钟"),
	hours: counted("小时"),
	weeks: counted("周"),
	months: counted("个月"),
	month: bare,
	years: counted("年"),
};

/** Why there is nothing to show, and what to do. */
const ended: ReportWords["ended"] = {
	expired: {
		title: "这份测算已过期",
		text: "它的保存期由所有者选定，现已结束。可以请发链接给你的人重新保存，也可以自己算一份。",
	},
	deleted: {
		title: "这份测算已删除",
		text: "所有者已将它永久删除。如果仍然需要，请联系发链接给你的人。",
	},
	rotated: {
		title: "这个链接已更换",
		text: "所有者换了新链接，旧链接不再显示任何内容。请向发链接给你的人索取新链接。",
	},
	"not-found": {
		title: "这里没有保存的测算",
		text: "请检查链接是否完整：/s/之后应有26个字母和数字。很久以前结束的测算也找不到。",
	},
	erased: {
		title: "测算已删除",
		text: "链接对你和其他任何人都已失效，这台设备也已清除所有者链接。",
	},
	busy: {
		title: "暂时无法载入这份测算",
		text: "保存测算的服务没有响应。内容没有丢失，请一分钟后重试。计算器不依赖这项服务，可以照常使用。",
	},
	offline: {
		title: "没有网络连接",
		text: "未能取得这份测算。请检查网络后重试。",
	},
	unreadable: {
		title: "无法显示这份测算",
		text: "它的保存格式是本页面不认识的。内容没有丢失，仍可作为数据查看。",
	},
};

export const zhReport: ReportWords = {
	units,
	ended,
	untitled: "保存的测算",
	tab: (title: string) => `${title} · Support ROI`,
	skip: "跳到数字",
	calculator: "计算器",
	openCalculator: "打开计算器",
	asData: "查看数据",
	again: "重试",
	stillNone: "仍然没有响应。",
	loading: "正在载入保存的测算…",
	notLoaded: "未能载入，请刷新页面。",
	broken: "测算的这一部分无法显示。",
	saved: (date: string) => `保存于${date}`,
	changed: (date: string) => `，最近修改于${date}`,
	until: (date: string) => `保留至${date}。`,
	asSaved: "数字与保存时一致，不再变化。",
	sum: {
		npv: (rate: string) => `净现值（NPV），年折现率${rate}`,
		irr: "年内部收益率（IRR）",
		strict: "按全部成本计算的ROI",
		usual: "按通常公式计算的ROI（从节省中扣除AI费用）",
	},
	drift: {
		changed: "今天重算，结果会不同",
		changedWhy: (model: string, data: string) =>
			`本报告的数字保存时所用的模型为${model}，数据为${data}。此后模型或所依据的公开数据有变化；同样的填写，今天的结果如下。`,
		refused: "今天的模型不接受这些填写",
		refusedWhy: (model: string, data: string) =>
			`本报告的数字保存时所用的模型为${model}，数据为${data}。此后填写规则有变化，因此没有今天的结果可供对照。`,
		caption: "保存时与今天",
		figure: "项目",
		before: "保存时",
		now: "今天",
		net: "净收益",
		payback: "回本时间",
		nothing: "没有成本",
	},
	actions: {
		heading: "接下来",
		change: "修改这些数字",
		changeHint: "在计算器中打开副本，这份保存的测算不变。",
		link: "报告链接",
		privacy: "有这个链接的人都能看到这些数字；没有所有者链接，谁都不能修改。",
		original: "单独打开这份报告",
		own: "用你自己的数字测算",
	},
	owner: {
		heading: "你持有所有者链接",
		lead: "有它就能修改或删除这份测算。一旦遗失，谁也无法找回。",
		update: "修改并更新",
		updateHint: "打开计算器；在那里保存后，所有人看到的报告都会更新。",
		updateUnkept: "要修改数字，请用会保留网站数据的浏览器打开所有者链接：当前浏览器不保留。",
		updateBeside:
			"要用你打开的这个所有者链接修改数字，请换一个浏览器打开：当前浏览器为这份测算保存着另一个所有者链接，计算器会使用那一个。",
		reveal: "复制所有者链接",
		link: "所有者链接",
		linkHint: "仅供你自己使用。发给别人请用报告链接。",
		rotate: "更换链接",
		erase: "删除",
		endsHint: "无论哪一种，你已发出的链接都会失效。",
		cancel: "保持不变",
	},
	rotate: {
		title: "要换成新链接吗？",
		text: "旧链接对所有收到它的人失效，旧的所有者链接也一并失效。你会得到两个新的。",
		yes: "生成新链接",
		busy: "正在生成新链接…",
	},
	erase: {
		title: "要删除这份测算吗？",
		text: "它的链接会立刻对所有人失效，且无法撤销。数据库备份最多再保留30天，但没有链接能打开它。",
		yes: "永久删除",
		busy: "正在删除…",
	},
	failures: {
		busy: (seconds: number) => `服务繁忙，或无法访问数据。内容没有丢失，请${seconds}秒后重试。`,
		offline: "没有响应。请检查网络，留在本页重试：同一操作不会执行两次。",
		other: "操作没有成功，什么都没有改变。请重试。",
	},
	notices: {
		arrived:
			"这台设备已保存所有者链接，网址栏中不再显示。一旦遗失便无法找回，请另外复制到安全的地方。",
		unkept:
			"当前浏览器不保留数据，所有者链接只在离开本页之前有效。请另外保存：一旦遗失便无法找回。",
		beside: "这台设备已为这份测算保存了另一个所有者链接。离开本页之前，使用的是你刚打开的这一个。",
		incomplete: "这个所有者链接不完整，请完整复制。",
		wrong: "这个所有者链接不适用于这份测算，或已失效。这里已将它清除，数字没有改动。",
		rotated:
			"报告有了新链接，旧链接已失效。请把新链接发给仍需查看的人。这台设备已保存新的所有者链接。",
		"rotated-unkept":
			"报告有了新链接，旧链接已失效。当前浏览器不保留数据，请立即复制新的所有者链接：离开本页后就没有了。",
	},
	entered: {
		heading: "填写的数字",
		lead: "这份测算由这些数字得出。其余均为假设，连同来源列在下面。",
		figure: "项目",
		value: "数值",
		unset: "未设置",
		none: "无",
	},
	assumed: {
		heading: "采用的假设",
		lead: (count: number) =>
			`有${count}个数字未填写，取自所选的业务类型；每个都列出区间（公开数据或我们的判断）和出处。`,
		value: "数值",
		derived: "推算",
		thisPlan: "本方案",
	},
	footer: {
		link: "本报告：",
		privacy: "没有Cookie，没有跟踪，没有第三方。保存的只有标题和填写的数字，不含填写者的任何信息。",
	},
};

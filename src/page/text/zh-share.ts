/** The page's own words in Chinese for saving and sharing. */
import type { ShareWords } from "./share.ts";

export const zhShare: ShareWords = {
	close: "关闭",
	save: {
		heading: "保存并分享",
		lead: "为这些数字生成一个专属链接。打开是一份报告，内容停留在今天，日后模型或来源变化也不受影响。",
		button: "保存",
		busy: "正在保存…",
	},
	update: {
		heading: "更新保存的测算",
		lead: "链接不变。更新之后，打开它的人看到的就是新数字。",
		button: "更新",
		busy: "正在更新…",
		asNew: "改为另存一份",
	},
	title: "标题（选填）",
	titleHint: "显示在报告顶部，例如“在线聊天的回报，2027年预算”。",
	keep: "保留时间",
	keepAsIs: "与原来相同",
	period: (days: number) => (days === 1096 ? "3年" : `${days}天`),
	until: (date: string) => `保留至${date}，之后删除，备份也会在30天内清除。`,
	who: "有链接的人都能看到这里填写的所有数字；没有所有者链接，谁都不能修改。不保存邮箱、姓名或地址。",
	notReady: "页面上的数字目前无法保存。请关闭窗口，检查一下。",
	again: "重试",
	loading: "正在载入保存的测算…",
	plain: {
		heading: "或者不保存，直接分享",
		label: "自带数字的链接",
		hint: "不保存任何内容。打开的是本计算器，结果按打开当天的模型计算。",
		beside: {
			plans: "其中还包含并排比较的方案。",
			offers: "其中还包含供应商给你的报价。",
			both: "其中还包含并排比较的方案和供应商给你的报价。",
		},
	},
	saved: {
		heading: "已保存",
		until: (date: string) => `保留至${date}。`,
		link: "报告链接",
		linkHint: "发给需要看这些数字的人。",
		owner: "所有者链接",
		ownerKept:
			"仅供你自己使用：凭它可以修改或删除你保存的内容。它已保存在这台设备上，请另外再存一份，因为谁也无法找回。",
		ownerUnkept:
			"仅供你自己使用：凭它可以修改或删除你保存的内容。当前浏览器不保留数据，请立即复制：离开本页后，谁也无法找回。",
		open: "打开报告",
		newTab: "（在新标签页中）",
	},
	updated: {
		heading: "已更新",
		done: "链接现在显示新数字。",
	},
	owner: {
		comesFrom: "你正在修改保存的测算：",
		untitled: "无标题的测算",
		nameless: "查看报告",
		update: "更新这份测算",
		asNew: "另存一份",
		links: "再次显示链接",
		gone: "这些数字所属的保存的测算已不存在。",
	},
	failures: {
		busy: (seconds: number) => `服务器繁忙。内容没有丢失，请${seconds}秒后重试。`,
		offline: "没有响应。请检查网络后重试。内容没有丢失；数字未改动时，不会重复保存。",
		refused: (detail: string) => `服务器不接受这些数字：${detail}`,
		stale: "这份测算在这里打开之后又被修改过，可能是在另一个标签页中。什么都没有覆盖。",
		showSaved: "查看已保存的",
		replace: "用我的替换",
		wrongToken: "这台设备上的所有者链接已无法打开这份测算，因此不能在这里修改。",
		expired: "这份测算已过期，无法更新。",
		deleted: "这份测算已删除，无法更新。",
		rotated: "这份测算已换了新链接和新的所有者链接，无法凭旧的更新。",
		notFound: "这个链接下已没有保存的测算。",
		odd: "保存没有成功。内容没有丢失，请稍后重试。",
	},
};

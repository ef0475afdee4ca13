### 网页：报告、会议、文件、地图和数据。

## 报告。

web-reports-title = { $year }年年度报告
web-reports-lede = { $day }的记录所示情况。无人提及的报告属于不详，而非缺交。
web-year = 年份
web-voluntary = 自愿报告

## 会议。

web-place = 地点
web-days = 日期
web-presidency = 主席国
web-symbol = 文号
web-no-documents = 记录中没有该会议的文件。
web-decisions = 决定
web-no-decisions = 记录未载任何决定。
web-adopted = 通过：
web-milestones = 应在该会议之前完成

## 文件。

web-documents-lede = 记录以{ $n }份文件为依据。每份都可点开，查看从中录入的内容。
web-document = 文件
web-author = 作者
web-dated = 日期
web-statements = 陈述
web-received-on = 收到日期
web-language-read = 所读语文
web-unverified-means = 尚无人将这些陈述与文件核对。
web-document-help = 记录从该文件录入的内容，按出处排列：问题、答复、所涉国家。
web-document-silent = 记录没有从该文件录入公开陈述。

## 地图。

web-map-lede = { $day }的世界。下表内容与地图相同。
web-map-disclaimer = 地图上所示边界和名称以及所用称谓，不意味着任何一方正式认可或接受。虚线或点线表示有争议或尚未确定的界线；颜色最浅的陆地不是登记册中的国家。小国以圆点表示。
web-map-none = 不属于登记册中国家的陆地
web-map-outside = 与该国无关
web-map-by = 按以下内容显示：
web-map-named = 列名
web-map-no = 未计入
web-map-silent = 未载
web-map-conflict = 记录自相矛盾

## 数据。

web-data-lede = 记录收有来自{ $sources }个来源的{ $statements }条陈述。凡属公开的，程序均可读取。
web-data-days = 任何一天
web-data-days-text = 每个页面和每个接口地址都可带两个日期：一是查看哪一天的法律和事实，二是只看截至哪一天已录入的内容。
web-data-api = 程序接口
web-data-api-text = JSON格式，无需密钥，其他网站亦可读取。接口说明（OpenAPI 3.1）：
web-address = 地址
web-data-feeds = 订阅
web-data-cite = 引用方法
web-data-cite-text = 地址长期不变。引用时请写明带有两个日期的页面地址：即使记录日后增多，仍会得出同样的数字。
web-data-licence = 许可
web-data-licence-text = 程序及其文件依MIT或Apache 2.0许可使用，由使用者选择。事实取自所列文件；文件的权利属于其作者。
web-data-map = 地图图形：Natural Earth，公有领域，经由world-atlas（ISC）。
web-data-kinds = 没有数值的四种情形
web-data-not-known = 资料说明情况不详。
web-data-not-reported = 曾经询问，资料未作说明。
web-data-not-applicable = 该问题不适用。
web-data-none = 资料说明没有，即为零。

### 核查记录或操作留痕时发现的问题：$table和$row说明位置，$column和$detail说明内容。

damage-altered = 表“{ $table }”，行“{ $row }”：记录后被改动（{ $detail }）
damage-unreadable = 表“{ $table }”，行“{ $row }”：列“{ $column }”无法读取（{ $detail }）
damage-missing = 表“{ $table }”，行“{ $row }”：日志载明已记录，但该行已不存在
damage-not-in-journal = 表“{ $table }”，行“{ $row }”：日志未载明已记录该行
damage-gap = 表“{ $table }”，行“{ $row }”：从{ $detail }到本条之间的条目已不存在
damage-broken-link = 表“{ $table }”，行“{ $row }”：其哈希值与前一条目及其内容不符
damage-out-of-order = 表“{ $table }”，行“{ $row }”：其记录时间早于前一条目
damage-orphan = 表“{ $table }”，行“{ $row }”：其指向的“{ $detail }”不存在
damage-database = 表“{ $table }”，行“{ $row }”：数据库自身的检查显示“{ $detail }”

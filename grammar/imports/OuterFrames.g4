/*
 * Frames that begin a clause: 夯实工作基础. Most are told by a single word.
 */
parser grammar OuterFrames;

options { tokenVocab = FrameLexer; }

// 例: 建强战斗堡垒是关键
// 非: 这是好事
shiKey : slotBeforeShi SHI slotKey ;

// 例: 吹响共同治理的“集结号”
verbDeQuoted : slotVerb slotBeforeDe DE quotedSlot ;

// 例: 变“一轮明月”为“众星拱月”
// 非: 改变作风为民服务
bianWei : BIAN slotBeforeWei WEI slot ;

// 例: 化压力为动力
// 非: 化解矛盾为民服务
huaWei : HUA slotBeforeWei WEI slot ;

// 例: 由“一厢情愿”到“两情相悦”
// 非: 由于得到支持
youDao : YOU slotBeforeDao DAO slot ;

// 例: 由“要我干”变“我要干”
// 非: 由于变化很快
youBian : YOU slotBeforeBian (BIAN | BIANWEI) slot ;

// 例: 向管理要效益
// 非: 方向需要
xiangYao : XIANG slotBeforeYao YAO slot ;

// 例: 对党员而言，必须作出表率
// 非: 对标先进而言，必须
duiEryanBixu : DUI slotBeforeEryan ERYAN COMMA BIXU statement ;

// 例: 对基层来说
// 非: 应对来说
duiEryan : DUI slotBeforeEryan ERYAN ;

// 例: 党建+社区公益，让公益聚人气
dangjianRang : DANGJIAN_PLUS slot COMMA RANG slot ;

// 例: “绣”即照着模子
ji : quotedSlot JI slot ;

// 例: 为梦想而奋斗
// 非: 成为习惯而坚持
weiEr : WEI slotBeforeEr ER slot ;

// 例: 要健全组织体系，建强末梢
yaoJianquan : YAO JIANQUAN slot COMMA statement ;

// 例: 多用情，答“准”客观题
duoyongQuoted : DUOYONG slot COMMA slotBeforeQuoted quotedSlot slot ;

// 例: 要走到群众中去
// 非: 要求很高
yao : YAO statement ;

// 例: 必须守住耕地
bixu : BIXU statement ;

// 例: 切实为基层减负
qieshi : QIESHI statement ;

// 例: 进一步理顺关系
jinyibu : JINYIBU statement ;

// 例: 着力办好实事
zhuoli : ZHUOLI statement ;

// 例: 大力整治乱象
dali : DALI statement ;

// 例: 加快补短板
jiakuai : JIAKUAI statement ;

// 例: 立足实际建机制
lizu : LIZU slot ;

// 例: 着眼长远
zhuoyan : ZHUOYAN slot ;

// 例: 聚焦急难愁盼
jujiao : JUJIAO slot ;

// 例: 围绕中心工作
weirao : WEIRAO slot ;

// 例: 紧扣目标任务
jinkou : JINKOU slot ;

// 例: 突出问题导向
tuchu : TUCHU slot ;

// 例: 对标一流
duibiao : DUIBIAO slot ;

// 例: 坚持问题导向
jianchi : JIANCHI slot ;

// 例: 实现工作精细化
shixian : SHIXIAN slot ;

// 例: 做到底数清
zuodao : ZUODAO slot ;

// 例: 确保颗粒归仓
quebao : QUEBAO slot ;

// 例: 推动政策落地
tuidong : TUIDONG slot ;

// 例: 推进移风易俗
tuijin : TUIJIN slot ;

// 例: 促进邻里和谐
// 非: 仓促上阵
cu : CU slot ;

// 例: 强化组织引领
qianghua : QIANGHUA slot ;

// 例: 加强日常巡查
jiaqiang : JIAQIANG slot ;

// 例: 增强紧迫感
zengqiang : ZENGQIANG slot ;

// 例: 提高办事效率
tigao : TIGAO slot ;

// 例: 提升服务能力
tisheng : TISHENG slot ;

// 例: 优化办事流程
youhua : YOUHUA slot ;

// 例: 完善配套设施
wanshan : WANSHAN slot ;

// 例: 健全两项机制
jianquan : JIANQUAN slot ;

// 例: 建立问题台账
jianli : JIANLI slot ;

// 例: 构建一刻钟生活圈
goujian : GOUJIAN slot ;

// 例: 构筑防火墙
gouzhu : GOUZHU slot ;

// 例: 打造综合服务平台
dazao : DAZAO slot ;

// 例: 落实惠民政策
luoshi : LUOSHI slot ;

// 例: 压实主体责任
yashi : YASHI slot ;

// 例: 夯实组织力量
hangshi : HANGSHI slot ;

// 例: 筑牢“桥头堡”
zhulao : ZHULAO slot ;

// 例: 巩固整治成果
gonggu : GONGGU slot ;

// 例: 深化放管服改革
shenhua : SHENHUA slot ;

// 例: 拓展自治路径
tuozhan : TUOZHAN slot ;

// 例: 创新治理抓手
chuangxin : CHUANGXIN slot ;

// 例: 探索治理新路径
tansuo : TANSUO slot ;

// 例: 发挥群众智慧
fahui : FAHUI slot ;

// 例: 激发内生动力
jifa : JIFA slot ;

// 例: 激活一池春水
jihuo : JIHUO slot ;

// 例: 整合多方资源
zhenghe : ZHENGHE slot ;

// 例: 统筹城乡布局
tongchou : TONGCHOU slot ;

// 例: 规范办事程序
guifan : GUIFAN slot ;

// 例: 营造尊老爱幼的风气
yingzao : YINGZAO slot ;

// 例: 培育文明乡风
peiyu : PEIYU slot ;

// 例: 培养后备力量
peiyang : PEIYANG slot ;

// 例: 弘扬时代新风
hongyang : HONGYANG slot ;

// 例: 树立先进典型
shuli : SHULI slot ;

// 例: 破解停车难题
pojie : POJIE slot ;

// 例: 打破条块壁垒
dapo : DAPO slot ;

// 例: 严守财经纪律
yanshou : YANSHOU slot ;

// 例: 多用情
duoyong : DUOYONG slot ;

// 例: 让群众少跑腿
// 非: 让步于人
rang : RANG slot ;

// 例: 解好“小区治理”这道题
jieHao : JIEHAO slot ;

// 例: 答好民生答卷
daHaoAnswer : DAHAO_ANSWER slot ;

// 例: 把好安全关
baHao : BAHAO slot ;

// 例: 打好“组合拳”
daHao : DAHAO slot ;

// 例: 抓好灾害前的防范
zhuaHao : ZHUAHAO slot ;

// 例: 做好值班值守
zuoHao : ZUOHAO slot ;

// 例: 护好山水间的净土
huHao : HUHAO slot ;

// 例: 用好“民情图”
yongHao : YONGHAO slot ;

// 例: 建好服务驿站
jianHao : JIANHAO slot ;

// 例: 管好集体资产
guanHao : GUANHAO slot ;

// 例: 讲好身边故事
jiangHao : JIANGHAO slot ;

// 例: 走好群众路线
zouHao : ZOUHAO slot ;

/*
 * Fixed expressions (句式) that outlines repeat from point to point: 以▢为▢, 推动▢向▢转变.
 *
 * A frame is a rule of its words and slots. Words keep their order; a slot is what stands between them, and ends at the word its
 * name gives or with the clause. A frame stays within its clause; where it takes two, its rule says COMMA.
 *
 * Frames that are told by two or more words may begin anywhere in a clause; one that is told by a single word begins the clause.
 * Where two frames fit, the one listed first is read: 推动▢向▢转变 before 推动▢.
 * A slot can hold a frame again: slots are read by the same rules. Frames that begin a clause also begin a statement, and no other
 * slot: 强化创新引领 asks for 创新引领, and no one for 创新▢.
 */
parser grammar FrameParser;

options { tokenVocab = FrameLexer; }

// 例: 立足实际，实现精细化
// 例: 以“十心”为平台，扩大空间
// 例: 不断强化组织引领
atClauseStart : (leadIn* (inner | outer) remainder | noFrame) EOF ;

// 例: 不断提升服务能力
// 例: “一张清单”打破信息壁垒
leadIn : ADVERB | QUOTED ;

// 例: 今年以“十心”为平台，扩大空间
insideClause : (inner remainder | noFrame) EOF ;

// 例: 以“十心”为平台，扩大空间
remainder : ((COMMA | STOP) ~(COMMA | STOP)*)* ;

// What may follow a frame within its clause: a pause, what the frame describes, or what is done so.
// 例: 以党建促发展、以服务聚人心
// 例: 以居民为主体的议事会
// 例: 以需求为导向推动服务
further : (PAUSE | DE | TUIDONG | TUIJIN | CU | GOUJIAN | DAZAO | KAIZHAN | JIAQIANG) ~(COMMA | STOP)* ;

// What may follow a slot that ends before a pause, since another verb begins there.
// 例: 夯实基础、强化监管
paused : PAUSE ~(SHI | PREDICATE | COMMA | STOP)* ;

// What fits no frame is read as none. This comes last, so it is chosen only where no frame is left, and at the first word that says so.
// 例: 春天来了
noFrame : (COMMA | STOP | ~(COMMA | STOP))* ;

// 例: 以“十心”为平台
inner
    : yiWei further?
    | yiCu further?
    | yiDai further?
    | yiTuidong further?
    | yiYinling further?
    | baZuowei paused?
    | jiangZuowei paused?
    | baZhuanhua paused?
    | jiangZhuanhua paused?
    | baNaru paused?
    | jiangNaru paused?
    | baFangzai paused?
    | baLuodao paused?
    | baJieheqilai
    | congXiangZhuanbian
    | youXiangZhuanbian
    | congDao paused?
    | tuidongXiangZhuanbian
    | tuidongDaoZhuanbian
    | xiangZhuanbian
    | tuidongCheng paused?
    | tuidongBixu
    | tuidongFazhan
    | rangQilai
    | rangChengwei paused?
    | shiChengwei paused?
    | fahuiZuoyong
    | ningjuLiliang
    | jiadaLidu
    | buqiDuanban
    | shouzhuDixian
    | yingzaoFenwei
    | xingchengGeju
    | goujianGeju
    | goujianTixi
    | wanshanTixi
    | wanshanJizhi
    | jianliJizhi
    | tigaoShuiping
    | zengqiangYishi
    | luoshiZeren
    | jiaqiangJianshe
    | tuijinJianshe
    | kaizhanHuodong
    | zaiShangXiagongfu
    | zaiShangZuowenzhang
    | zaiJichushang
    | zaiLingdaoxia
    | zaiGuochengzhong
    | jiYou
    | jiYe
    | bushiErshi
    | bujinErqie
    | bujinHai
    | bujinGeng
    | bujinYe
    | zhiyouCaineng
    | zhiyaoJiu
    | yueYue paused?
    | wulunDou
    | ruguoJiu
    | suiranDan
    | yinweiSuoyi
    | jishiYe
    | yuqiBuru
    | ningkeYe
    | meiyouJiumeiyou paused?
    | naliNali
    | yibianYibian
    | yishouzhuaYishouzhua
    | weiTigong paused?
    | weiDianding paused?
    | weiZhuru further?
    | weiMou paused?
    | duiFuze
    | lijie paused?
    ;

// 例: 立足实际
outer
    : shiKey
    | verbDeQuoted
    | bianWei paused?
    | huaWei paused?
    | youDao paused?
    | youBian paused?
    | xiangYao paused?
    | duiEryanBixu
    | duiEryan
    | dangjianRang paused?
    | ji paused?
    | weiEr paused?
    | yaoJianquan
    | duoyongQuoted paused?
    | yao
    | bixu
    | qieshi
    | jinyibu
    | zhuoli
    | dali
    | jiakuai
    | lizu paused?
    | zhuoyan paused?
    | jujiao paused?
    | weirao paused?
    | jinkou paused?
    | tuchu paused?
    | duibiao paused?
    | jianchi paused?
    | shixian paused?
    | zuodao paused?
    | quebao paused?
    | tuidong paused?
    | tuijin paused?
    | cu paused?
    | qianghua paused?
    | jiaqiang paused?
    | zengqiang paused?
    | tigao paused?
    | tisheng paused?
    | youhua paused?
    | wanshan paused?
    | jianquan paused?
    | jianli paused?
    | goujian paused?
    | gouzhu paused?
    | dazao paused?
    | luoshi paused?
    | yashi paused?
    | hangshi paused?
    | zhulao paused?
    | gonggu paused?
    | shenhua paused?
    | tuozhan paused?
    | chuangxin paused?
    | tansuo paused?
    | fahui paused?
    | jifa paused?
    | jihuo paused?
    | zhenghe paused?
    | tongchou paused?
    | guifan paused?
    | yingzao paused?
    | peiyu paused?
    | peiyang paused?
    | hongyang paused?
    | shuli paused?
    | pojie paused?
    | dapo paused?
    | yanshou paused?
    | duoyong paused?
    | rang paused?
    | jieHao paused?
    | daHaoAnswer paused?
    | baHao paused?
    | daHao paused?
    | zhuaHao paused?
    | zuoHao paused?
    | huHao paused?
    | yongHao paused?
    | jianHao paused?
    | guanHao paused?
    | jiangHao paused?
    | zouHao paused?
    ;

// ---------------------------------------------------------------- frames that may begin anywhere in a clause

// 例: 以“十心”为平台
// 例: 我们以人民为中心
// 非: 以“三联三进”机制构建体系
// 非: 所以为了发展
yiWei : YI slotBeforeWei WEI (slotRole | slotBeforePause) ;

// 例: 以党建促发展
// 非: 以及时督促整改
yiCu : YI slotBeforeCu CU slotBeforePause ;

// 例: 以点带面
// 非: 以身作则带头干
yiDai : YI slotBeforeDai DAI slotBeforePause ;

// 例: 以改革推动转型
yiTuidong : YI slotBeforeTuidong TUIDONG slotBeforePause ;

// 例: 以规划引领建设
yiYinling : YI slotBeforeYinling YINLING slotBeforePause ;

// 例: 把群众满意作为标准
// 非: 把握大局作为
baZuowei : BA slotBeforeZuowei ZUOWEI slot ;

// 例: 将走访入户作为第一步
// 非: 即将有所作为
jiangZuowei : JIANG slotBeforeZuowei ZUOWEI slot ;

// 例: 把制度优势转化为治理效能
baZhuanhua : BA slotBeforeZhuanhuawei ZHUANHUAWEI slot ;

// 例: 将绿水青山转化为金山银山
jiangZhuanhua : JIANG slotBeforeZhuanhuawei ZHUANHUAWEI slot ;

// 例: 把小区纳入网格
baNaru : BA slotBeforeNaru NARU slot ;

// 例: 将物业纳入考核
// 非: 必将纳入考核
jiangNaru : JIANG slotBeforeNaru NARU slot ;

// 例: 把安全放在首位
baFangzai : BA slotBeforeFangzai FANGZAI slot ;

// 例: 把责任落到人头
baLuodao : BA slotBeforeLuodao LUODAO slot ;

// 例: 把学与做结合起来
baJieheqilai : BA slotBeforeJieheqilai JIEHEQILAI ;

// 例: 从管理向服务转变
// 非: 服从方向性转变
congXiangZhuanbian : CONG slotBeforeXiang XIANG slotBeforeZhuanbian ZHUANBIAN ;

// 例: 由输血向造血转变
// 非: 由于方向转变
youXiangZhuanbian : YOU slotBeforeXiang XIANG slotBeforeZhuanbian ZHUANBIAN ;

// 例: 从“一个人”到“一群人”
// 非: 从事这项工作得到支持
congDao : CONG slotBeforeDao DAO slot ;

// 例: 推动“各自为战”向“共同奋战”转变
tuidongXiangZhuanbian : TUIDONG slotBeforeXiang XIANG slotBeforeZhuanbian ZHUANBIAN ;

// 例: 推动“封闭自有”到“开放共享”转变
tuidongDaoZhuanbian : TUIDONG slotBeforeDao DAO slotBeforeZhuanbian ZHUANBIAN ;

// 例: 向精细管理转变
// 非: 方向已经转变
xiangZhuanbian : XIANG slotBeforeZhuanbian ZHUANBIAN ;

// 例: 推动治理力量拧成“一股绳”
// 非: 推动改革成果共享
tuidongCheng : TUIDONG slotBeforeCheng CHENG slot ;

// 例: 推动服务能力提升，必须对准群众需求
tuidongBixu : TUIDONG slot COMMA BIXU statement ;

// 例: 推动城市产业发展
// 非: 推动发展
tuidongFazhan : TUIDONG slotBeforeFazhan FAZHAN ;

// 例: 让乡村治理“活”起来
rangQilai : RANG slotBeforeQuoted quotedSlot QILAI ;

// 例: 让老街成为新景
// 非: 不让小事成为大事
rangChengwei : RANG slotBeforeChengwei CHENGWEI slot ;

// 例: 使社区成为家园
// 非: 使用手册成为教材
shiChengwei : SHI_MAKE slotBeforeChengwei CHENGWEI slot ;

// 例: 发挥政治引领作用
fahuiZuoyong : FAHUI slotBeforeZuoyong ZUOYONG ;

// 例: 凝聚群众力量
ningjuLiliang : NINGJU slotBeforeLiliang LILIANG ;

// 例: 加大巡查力度
jiadaLidu : JIADA slotBeforeLidu LIDU ;

// 例: 补齐民生短板
buqiDuanban : BUQI slotBeforeDuanban DUANBAN ;

// 例: 守住安全底线
shouzhuDixian : SHOUZHU slotBeforeDixian DIXIAN ;

// 例: 营造浓厚氛围
yingzaoFenwei : YINGZAO slotBeforeFenwei FENWEI ;

// 例: 形成齐抓共管格局
xingchengGeju : XINGCHENG slotBeforeGeju GEJU ;

// 例: 构建共建共享新格局
goujianGeju : GOUJIAN slotBeforeGeju GEJU ;

// 例: 构建便民服务体系
goujianTixi : GOUJIAN slotBeforeTixi TIXI ;

// 例: 完善应急体系
wanshanTixi : WANSHAN slotBeforeTixi TIXI ;

// 例: 完善会商机制
wanshanJizhi : WANSHAN slotBeforeJizhi JIZHI ;

// 例: 建立联席会议机制
jianliJizhi : JIANLI slotBeforeJizhi JIZHI ;

// 例: 提高服务水平
tigaoShuiping : TIGAO slotBeforeShuiping SHUIPING ;

// 例: 增强规矩意识
zengqiangYishi : ZENGQIANG slotBeforeYishi YISHI ;

// 例: 落实包保责任
luoshiZeren : LUOSHI slotBeforeZeren ZEREN ;

// 例: 加强队伍建设
jiaqiangJianshe : JIAQIANG slotBeforeJianshe JIANSHE ;

// 例: 推进网格建设
tuijinJianshe : TUIJIN slotBeforeJianshe JIANSHE ;

// 例: 开展志愿服务活动
kaizhanHuodong : KAIZHAN slotBeforeHuodong HUODONG ;

// 例: 在“细”字上下功夫
// 非: 正在上下功夫
zaiShangXiagongfu : ZAI slotBeforeShangxiagongfu SHANGXIAGONGFU ;

// 例: 在特色上做文章
zaiShangZuowenzhang : ZAI slotBeforeShangzuowenzhang SHANGZUOWENZHANG ;

// 例: 在摸清底数的基础上
// 非: 存在基础上的差距
zaiJichushang : ZAI slotBeforeJichushang JICHUSHANG ;

// 例: 在党支部领导下
zaiLingdaoxia : ZAI slotBeforeLingdaoxia LINGDAOXIA ;

// 例: 在走访过程中
zaiGuochengzhong : ZAI slotBeforeGuochengzhong GUOCHENGZHONG ;

// 例: 既抓当前，又谋长远
// 非: 既然如此又能怎样
jiYou : JI_BOTH statementBeforeYouAlso COMMA? YOU_ALSO statement ;

// 例: 既讲力度，也讲温度
// 非: 既有做法也可以
jiYe : JI_BOTH statementBeforeYe COMMA? YE statement ;

// 例: 不是选择题，而是必答题
bushiErshi : BUSHI statementBeforeErshi COMMA? ERSHI statement ;

// 例: 不仅看得见，而且摸得着
bujinErqie : BUJIN statementBeforeErqie COMMA? ERQIE statement ;

// 例: 不仅送政策，还送服务
bujinHai : BUJIN statementBeforeHai COMMA? HAI statement ;

// 例: 不仅要快，更要稳
bujinGeng : BUJIN statementBeforeGeng COMMA? GENG statement ;

// 例: 不仅管用，也好记
bujinYe : BUJIN statementBeforeYe COMMA? YE statement ;

// 例: 只有站得高，才能看得远
zhiyouCaineng : ZHIYOU statementBeforeCaineng COMMA? CAINENG statement ;

// 例: 只要肯钻研，就有办法
zhiyaoJiu : ZHIYAO statementBeforeJiu COMMA? JIU statement ;

// 例: 越用心越省心
// 非: 越来越好
yueYue : YUE slotBeforeYue COMMA? YUE slot ;

// 例: 无论刮风下雨，都要到岗
wulunDou : WULUN statementBeforeDou COMMA? DOU statement ;

// 例: 如果作风不实，就难见成效
ruguoJiu : RUGUO statementBeforeJiu COMMA? JIU statement ;

// 例: 虽然起步晚，但步子稳
suiranDan : SUIRAN statementBeforeDan COMMA? DAN statement ;

// 例: 因为信任，所以托付
yinweiSuoyi : YINWEI statementBeforeSuoyi COMMA? SUOYI statement ;

// 例: 即使条件艰苦，也不降标准
jishiYe : JISHI statementBeforeYe COMMA? YE statement ;

// 例: 与其坐等，不如先干
yuqiBuru : YUQI statementBeforeBuru COMMA? BURU statement ;

// 例: 宁可多走几步，也不漏掉一户
ningkeYe : NINGKE statementBeforeYe COMMA? YE statement ;

// 例: 没有调查，就没有发言权
meiyouJiumeiyou : MEIYOU slotBeforeJiumeiyou COMMA? JIUMEIYOU slot ;

// 例: 哪里有需要，哪里就有服务
naliNali : NALI statementBeforeNali COMMA? NALI statement ;

// 例: 一边排查，一边整改
yibianYibian : YIBIAN statementBeforeYibian COMMA? YIBIAN statement ;

// 例: 一手抓发展，一手抓安全
yishouzhuaYishouzhua : YISHOUZHUA statementBeforeYishouzhua COMMA? YISHOUZHUA statement ;

// 例: 为老人提供助餐
// 非: 认为应当提供
weiTigong : WEI slotBeforeTigong TIGONG slot ;

// 例: 为转型奠定基础
weiDianding : WEI slotBeforeDianding DIANDING slot ;

// 例: 为乡村注入活力
weiZhuru : WEI slotBeforeZhuru ZHURU slotBeforePause ;

// 例: 为群众谋实惠
weiMou : WEI slotBeforeMou MOU slot ;

// 例: 对历史负责
// 非: 针对问题负责
duiFuze : DUI slotBeforeFuze FUZE ;

// 例: 力戒“唯书本论”
// 例: 基层治理力戒“三论”
lijie : LIJIE slot ;

// ---------------------------------------------------------------- frames that begin a clause

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

// ---------------------------------------------------------------- slots

// 例: 立足实际
// 非: 提高本领很重要
// 例: 夯实基础、强化监管
slot : ~(PAUSE | SHI | PREDICATE | COMMA | STOP)+ (PAUSE ~(TUIDONG | FAHUI | NINGJU | JIANQUAN | SHIXIAN | QIANGHUA | TISHENG | HANGSHI | ZHULAO | DAZAO | DUOYONG | JIEHAO | BAHAO | DAHAO | ZHUAHAO | HUHAO | YONGHAO | DAHAO_ANSWER | JIANGHAO | ZOUHAO | ZUOHAO | JIANHAO | GUANHAO | JIAQIANG | WANSHAN | YOUHUA | SHENHUA | JIANLI | GOUJIAN | GOUZHU | LUOSHI | YASHI | TIGAO | ZENGQIANG | JIFA | JIHUO | TUIJIN | TUOZHAN | CHUANGXIN | JUJIAO | TUCHU | JINKOU | DUIBIAO | ZHUOYAN | SHULI | JIANCHI | WEIRAO | ZUODAO | QUEBAO | POJIE | YANSHOU | PEIYU | PEIYANG | HONGYANG | GUIFAN | TONGCHOU | ZHENGHE | GONGGU | DAPO | TANSUO | JIADA | BUQI | SHOUZHU | YINGZAO | XINGCHENG | KAIZHAN | PAUSE | SHI | PREDICATE | COMMA | STOP) ~(PAUSE | SHI | PREDICATE | COMMA | STOP)*)* ;
// 例: 以党建促发展、以服务聚人心
slotBeforePause : ~(PAUSE | SHI | PREDICATE | COMMA | STOP)+ ;
// 例: 以居民为主体的议事会
// 非: 以居民为主要参与人
slotRole : ROLE | KEY ;
// 例: “绣”即照着模子
quotedSlot : QUOTED ;
// 例: 建强战斗堡垒是关键
slotKey : KEY ;
// 例: 吹响共同治理的“集结号”
// 例: 筑牢基层治理的“桥头堡”
slotVerb
    : VERB
    | TUIDONG | FAHUI | NINGJU | JIANQUAN | SHIXIAN | QIANGHUA | TISHENG | HANGSHI | ZHULAO | DAZAO | DUOYONG
    | JIEHAO | BAHAO | DAHAO | ZHUAHAO | HUHAO | YONGHAO | DAHAO_ANSWER | JIANGHAO | ZOUHAO | ZUOHAO | JIANHAO
    | GUANHAO | JIAQIANG | WANSHAN | YOUHUA | SHENHUA | JIANLI | GOUJIAN | GOUZHU | LUOSHI | YASHI | TIGAO
    | ZENGQIANG | JIFA | JIHUO | TUIJIN | TUOZHAN | CHUANGXIN | JUJIAO | TUCHU | JINKOU | DUIBIAO | ZHUOYAN | SHULI
    | JIANCHI | WEIRAO | ZUODAO | QUEBAO | POJIE | YANSHOU | PEIYU | PEIYANG | HONGYANG | GUIFAN | TONGCHOU
    | ZHENGHE | GONGGU | DAPO | TANSUO | JIADA | BUQI | SHOUZHU | YINGZAO | XINGCHENG | KAIZHAN | LIJIE | LIZU
    ;
// 例: 以“十心”为平台
slotBeforeWei : ~(WEI | PREDICATE | COMMA | STOP)+ ;
// 例: 以党建促发展
slotBeforeCu : ~(CU | PREDICATE | COMMA | STOP)+ ;
// 例: 以点带面
slotBeforeDai : ~(DAI | PREDICATE | COMMA | STOP)+ ;
// 例: 以改革推动转型
slotBeforeTuidong : ~(TUIDONG | PREDICATE | COMMA | STOP)+ ;
// 例: 以规划引领建设
slotBeforeYinling : ~(YINLING | PREDICATE | COMMA | STOP)+ ;
// 例: 把群众满意作为标准
slotBeforeZuowei : ~(ZUOWEI | PREDICATE | COMMA | STOP)+ ;
// 例: 把制度优势转化为治理效能
slotBeforeZhuanhuawei : ~(ZHUANHUAWEI | PREDICATE | COMMA | STOP)+ ;
// 例: 把小区纳入网格
slotBeforeNaru : ~(NARU | PREDICATE | COMMA | STOP)+ ;
// 例: 把安全放在首位
slotBeforeFangzai : ~(FANGZAI | PREDICATE | COMMA | STOP)+ ;
// 例: 把责任落到人头
slotBeforeLuodao : ~(LUODAO | PREDICATE | COMMA | STOP)+ ;
// 例: 把学与做结合起来
slotBeforeJieheqilai : ~(JIEHEQILAI | PREDICATE | COMMA | STOP)+ ;
// 例: 从管理向服务转变
slotBeforeXiang : ~(XIANG | PREDICATE | COMMA | STOP)+ ;
// 例: 从管理向服务转变
slotBeforeZhuanbian : ~(ZHUANBIAN | PREDICATE | COMMA | STOP)+ ;
// 例: 从“一个人”到“一群人”
slotBeforeDao : ~(DAO | PREDICATE | COMMA | STOP)+ ;
// 例: 推动治理力量拧成“一股绳”
slotBeforeCheng : ~(CHENG | PREDICATE | COMMA | STOP)+ ;
// 例: 推动城市产业发展
slotBeforeFazhan : ~(FAZHAN | PREDICATE | COMMA | STOP)+ ;
// 例: 让乡村治理“活”起来
slotBeforeQuoted : ~(QUOTED | PREDICATE | COMMA | STOP)+ ;
// 例: 让老街成为新景
slotBeforeChengwei : ~(CHENGWEI | PREDICATE | COMMA | STOP)+ ;
// 例: 发挥政治引领作用
slotBeforeZuoyong : ~(ZUOYONG | PREDICATE | COMMA | STOP)+ ;
// 例: 凝聚群众力量
slotBeforeLiliang : ~(LILIANG | PREDICATE | COMMA | STOP)+ ;
// 例: 加大巡查力度
slotBeforeLidu : ~(LIDU | PREDICATE | COMMA | STOP)+ ;
// 例: 补齐民生短板
slotBeforeDuanban : ~(DUANBAN | PREDICATE | COMMA | STOP)+ ;
// 例: 守住安全底线
slotBeforeDixian : ~(DIXIAN | PREDICATE | COMMA | STOP)+ ;
// 例: 营造浓厚氛围
slotBeforeFenwei : ~(FENWEI | PREDICATE | COMMA | STOP)+ ;
// 例: 形成齐抓共管格局
slotBeforeGeju : ~(GEJU | PREDICATE | COMMA | STOP)+ ;
// 例: 构建便民服务体系
slotBeforeTixi : ~(TIXI | PREDICATE | COMMA | STOP)+ ;
// 例: 完善会商机制
slotBeforeJizhi : ~(JIZHI | PREDICATE | COMMA | STOP)+ ;
// 例: 提高服务水平
slotBeforeShuiping : ~(SHUIPING | PREDICATE | COMMA | STOP)+ ;
// 例: 增强规矩意识
slotBeforeYishi : ~(YISHI | PREDICATE | COMMA | STOP)+ ;
// 例: 落实包保责任
slotBeforeZeren : ~(ZEREN | PREDICATE | COMMA | STOP)+ ;
// 例: 加强队伍建设
slotBeforeJianshe : ~(JIANSHE | PREDICATE | COMMA | STOP)+ ;
// 例: 开展志愿服务活动
slotBeforeHuodong : ~(HUODONG | PREDICATE | COMMA | STOP)+ ;
// 例: 在“细”字上下功夫
slotBeforeShangxiagongfu : ~(SHANGXIAGONGFU | PREDICATE | COMMA | STOP)+ ;
// 例: 在特色上做文章
slotBeforeShangzuowenzhang : ~(SHANGZUOWENZHANG | PREDICATE | COMMA | STOP)+ ;
// 例: 在摸清底数的基础上
slotBeforeJichushang : ~(JICHUSHANG | PREDICATE | COMMA | STOP)+ ;
// 例: 在党支部领导下
slotBeforeLingdaoxia : ~(LINGDAOXIA | PREDICATE | COMMA | STOP)+ ;
// 例: 在走访过程中
slotBeforeGuochengzhong : ~(GUOCHENGZHONG | PREDICATE | COMMA | STOP)+ ;
// 例: 越用心越省心
slotBeforeYue : ~(YUE | PREDICATE | COMMA | STOP)+ ;
// 例: 没有调查，就没有发言权
slotBeforeJiumeiyou : ~(JIUMEIYOU | PREDICATE | COMMA | STOP)+ ;
// 例: 为老人提供助餐
slotBeforeTigong : ~(TIGONG | PREDICATE | COMMA | STOP)+ ;
// 例: 为转型奠定基础
slotBeforeDianding : ~(DIANDING | PREDICATE | COMMA | STOP)+ ;
// 例: 为乡村注入活力
slotBeforeZhuru : ~(ZHURU | PREDICATE | COMMA | STOP)+ ;
// 例: 为群众谋实惠
slotBeforeMou : ~(MOU | PREDICATE | COMMA | STOP)+ ;
// 例: 对历史负责
slotBeforeFuze : ~(FUZE | PREDICATE | COMMA | STOP)+ ;
// 例: 建强战斗堡垒是关键
slotBeforeShi : ~(SHI | PREDICATE | COMMA | STOP)+ ;
// 例: 吹响共同治理的“集结号”
slotBeforeDe : ~(DE | PREDICATE | COMMA | STOP)+ ;
// 例: 由“要我干”变“我要干”
slotBeforeBian : ~(BIAN | BIANWEI | PREDICATE | COMMA | STOP)+ ;
// 例: 向管理要效益
slotBeforeYao : ~(YAO | PREDICATE | COMMA | STOP)+ ;
// 例: 对党员而言，必须作出表率
slotBeforeEryan : ~(ERYAN | PREDICATE | COMMA | STOP)+ ;
// 例: 为梦想而奋斗
slotBeforeEr : ~(ER | PREDICATE | COMMA | STOP)+ ;

// ---------------------------------------------------------------- slots that hold a statement, so that a frame may begin them

// 例: 必须强化组织引领
statement : ~(COMMA | STOP)+ ;
// 例: 既抓当前，又谋长远
statementBeforeYouAlso : ~(YOU_ALSO | COMMA | STOP)+ ;
// 例: 既讲力度，也讲温度
statementBeforeYe : ~(YE | COMMA | STOP)+ ;
// 例: 不是选择题，而是必答题
statementBeforeErshi : ~(ERSHI | COMMA | STOP)+ ;
// 例: 不仅看得见，而且摸得着
statementBeforeErqie : ~(ERQIE | COMMA | STOP)+ ;
// 例: 不仅送政策，还送服务
statementBeforeHai : ~(HAI | COMMA | STOP)+ ;
// 例: 不仅要快，更要稳
statementBeforeGeng : ~(GENG | COMMA | STOP)+ ;
// 例: 只有站得高，才能看得远
statementBeforeCaineng : ~(CAINENG | COMMA | STOP)+ ;
// 例: 只要肯钻研，就有办法
statementBeforeJiu : ~(JIU | COMMA | STOP)+ ;
// 例: 无论刮风下雨，都要到岗
statementBeforeDou : ~(DOU | COMMA | STOP)+ ;
// 例: 虽然起步晚，但步子稳
statementBeforeDan : ~(DAN | COMMA | STOP)+ ;
// 例: 因为信任，所以托付
statementBeforeSuoyi : ~(SUOYI | COMMA | STOP)+ ;
// 例: 与其坐等，不如先干
statementBeforeBuru : ~(BURU | COMMA | STOP)+ ;
// 例: 哪里有需要，哪里就有服务
statementBeforeNali : ~(NALI | COMMA | STOP)+ ;
// 例: 一边排查，一边整改
statementBeforeYibian : ~(YIBIAN | COMMA | STOP)+ ;
// 例: 一手抓发展，一手抓安全
statementBeforeYishouzhua : ~(YISHOUZHUA | COMMA | STOP)+ ;

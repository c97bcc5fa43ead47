/*
 * Frames that may begin anywhere in a clause: 今年以“十心”为平台. They are told by two or more words.
 */
parser grammar InnerFrames;

options { tokenVocab = FrameLexer; }

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

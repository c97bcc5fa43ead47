/*
 * Slots: what stands between the words of a frame, or behind them.
 */
parser grammar FrameSlots;

options { tokenVocab = FrameLexer; }

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

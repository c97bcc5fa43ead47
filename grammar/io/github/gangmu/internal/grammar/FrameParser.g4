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
 *
 * Here is which frames are tried, and in what order; the frames are in InnerFrames.g4 and OuterFrames.g4, their slots in FrameSlots.g4.
 */
parser grammar FrameParser;

options { tokenVocab = FrameLexer; }

import InnerFrames, OuterFrames, FrameSlots ;

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

/**
 * Surnames that stand before the given name, in lower case.
 *
 * Sources: the hundred commonest surnames of China in pinyin (Ministry of Public Security, 2019), of Korea
 * (census of 2015) and of Vietnam, without those that are English words or given names.
 */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang
  xu song han deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
  shen yao zhong jiang cui tan lu wang fan wang shi liao jia xia fu fang bai zou meng xiong qin qiu hou jin
  xue yan lei dai long tao gu hao gong shao wan qian yin li kong xi geng hua mao zhai qi mo ke bo chai
  kim lee park choi jung kang cho yoon jang lim shin kwon hwang ahn ryu hong jeon moon bae baek
  nguyen tran pham phan vo dang bui ngo duong truong`.split(/\s+/),
);

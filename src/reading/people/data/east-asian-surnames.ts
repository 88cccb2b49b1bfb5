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

/**
 * Surnames of Vietnam, in lower case, with those that are too short or too common elsewhere to tell anything by
 * themselves: they count only before a middle name.
 *
 * Source: the commonest surnames of Vietnam (Le Trung Hoa, Ho va ten nguoi Viet Nam, 2005), as above.
 */
export const VIETNAMESE_SURNAMES: ReadonlySet<string> = new Set(
  `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh doan luong mai cao ta ha
  phung dao lam luu thai quach kieu ton chu mac truong to ma la thach chau nghiem lai dam tong`.split(/\s+/),
);

/** Middle names of Vietnam, in lower case, which stand between surname and given name. */
export const VIETNAMESE_MIDDLE_NAMES: ReadonlySet<string> = new Set(
  `van thi duc quoc xuan ngoc thanh huu trong quang dinh cong ba hong minh tuan anh thu kim phuong bich my
  tien manh viet hai gia khac duy nhat trung vinh hoang chi phu tan the si sy dang nhu mai lan`.split(/\s+/),
);

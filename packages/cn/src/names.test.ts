import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { maskAddress, maskName } from './names.ts';

it('masks names behind the surname', () => {
  const cases: [string, string][] = [
    ['张伟', '张*'],
    ['张小明', '张**'],
    ['欧阳明月', '欧阳**'],
    ['欧阳修', '欧阳*'],
    ['欧阳', '欧*'],
    ['司马相如', '司马**'],
    ['阿依古丽·买买提', '阿**'],
    ['Anna Lee', 'A**'],
    ['张', '*'],
    ['𠮷田', '𠮷*'],
    [' ', ''],
  ];
  for (const [name, masked] of cases) assert.equal(maskName(name), masked);
});

it('never shows more than two characters of a name', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      assert.ok([...maskName(name).replaceAll('*', '')].length <= 2);
    }),
  );
});

it('masks addresses behind the township', () => {
  const cases: [string, string][] = [
    ['安徽省宿州市埇桥区符离镇灵山村3号', '安徽省宿州市埇桥区符离镇***'],
    ['安徽省宿州市埇桥区大泽乡镇龙王村', '安徽省宿州市埇桥区大泽乡镇***'],
    ['宿州市泗县虹乡街道东关社区2栋101', '宿州市泗县虹乡街道***'],
    ['埇桥区道东街道办事处汴河中路88号', '埇桥区道东街道办事处***'],
    ['萧县石林乡 朱大楼村', '萧县石林乡***'],
    ['埇桥区宿州高新技术产业开发区云都路1号', '埇桥区宿州高新技术产业开发区***'],
    ['江西省景德镇市昌江区鲇鱼山镇某村', '江西省景德镇市昌江区鲇鱼山镇***'],
    ['江西省萍乡市安源区高坑镇王家源村', '江西省萍乡市安源区高坑镇***'],
    ['广西壮族自治区南宁市武鸣区双桥镇1号', '广西壮族自治区南宁市武鸣区双桥镇***'],
    ['符离镇北社区3号', '符离镇***'],
    ['安徽省宿州市埇桥区淮海路12号', '安徽省宿州市埇桥区***'],
    ['淮海路12号', '***'],
    ['砀山县良梨镇', '砀山县良梨镇'],
    ['', ''],
  ];
  for (const [address, masked] of cases) assert.equal(maskAddress(address), masked);
});

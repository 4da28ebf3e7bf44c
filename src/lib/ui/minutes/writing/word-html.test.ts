import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../documents/markdown';
import { markdownOf } from './word-html';

/* As Word 2019 and Word for the web put it on the clipboard, shortened in the head only. */

const wordList = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- /* Font Definitions */
@font-face {font-family:Calibri;} p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml>
<w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal><b><span lang=IN style='font-size:12.0pt'>Arahan Bupati<o:p></o:p></span></b></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=IN style='mso-fareast-font-family:Arial'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=IN>Satu data sasaran;<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
lang=IN><span style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]><span
lang=IN>verifikasi <i>by name by address</i></span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=IN><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span
lang=IN>Dana Desa.</span></p><!--EndFragment--></body></html>`;

describe('pasted from Word', () => {
  it('a list keeps its levels and loses its numbers', () => {
    expect(markdownOf(wordList)).toBe(
      '**Arahan Bupati**\n\n- Satu data sasaran;\n  - verifikasi *by name by address*\n- Dana Desa.',
    );
  });

  it('stands on the paper as items', () => {
    expect(itemsOf(markdownOf(wordList), 2, 'auto').map(({ level }) => level)).toEqual([
      2, 3, 4, 3,
    ]);
  });

  it.each([
    [
      'Word for the web',
      `<div class="OutlineElement"><p class="Paragraph" xml:lang="IN-ID"><span class="TextRun" style="font-weight:bold;">Pembukaan</span><span class="EOP">&nbsp;</span></p></div><div class="ListContainerWrapper"><ul class="BulletListStyle1"><li><p><span>Registrasi</span><span>&nbsp;</span></p></li><li><p><span>Doa</span></p></li></ul></div>`,
      '**Pembukaan**\n\n- Registrasi\n- Doa',
    ],
    [
      'LibreOffice',
      '<p style="margin-bottom: 0cm">Satu<br/>dua</p><ol><li><p>Pertama</p><ol><li><p>Anak</p></li></ol></li><li><p>Kedua</p></li></ol>',
      'Satu  \ndua\n\n- Pertama\n  - Anak\n- Kedua',
    ],
    [
      'a table: one line a row',
      '<table><tr><td><p>Unsur</p></td><td><p>Capaian</p></td></tr><tr><td>Dinkes</td><td>92,4%</td></tr></table>',
      'Unsur; Capaian\n\nDinkes; 92,4%',
    ],
    [
      'links and pictures: their words',
      '<p>Lihat <a href="http://x.test">laman</a><img src="x"></p>',
      'Lihat laman',
    ],
    ['nothing that runs', '<p onclick="x()">Halo<script>alert(1)</script></p>', 'Halo'],
    [
      'a number with a full stop stays',
      '<p>1. Bupati hadir * catatan</p>',
      '1. Bupati hadir \\* catatan',
    ],
    ['no words', '<p><o:p>&nbsp;</o:p></p>', ''],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html).replace(/ +$/gm, '')).toBe(markdown.replace(/ +$/gm, ''));
  });
});

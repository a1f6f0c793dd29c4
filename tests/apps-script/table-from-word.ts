/** A table as Word 2016 puts it on the clipboard, wrapping and all. */
export const FROM_WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} --></style></head>
<body lang=RU style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:14.0pt'>Дорожная карта наставничества<br>
МБОУ «Примерская школа № 7» на 2024-2025 учебный год<o:p></o:p></span></b></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=36 valign=top><p class=MsoNormal>№<o:p></o:p></p></td>
  <td width=120><p class=MsoNormal>Этап<o:p></o:p></p></td>
  <td width=236><p class=MsoNormal>Мероприятия<o:p></o:p></p></td>
  <td width=90><p class=MsoNormal>Сроки<o:p></o:p></p></td>
  <td width=120><p class=MsoNormal>Ответственные<o:p></o:p></p></td>
 </tr>
 <tr>
  <td rowspan=2><p class=MsoNormal>1<o:p></o:p></p></td>
  <td rowspan=2><p class=MsoNormal>Подготовка условий<o:p></o:p></p></td>
  <td><p class=MsoNormal>Подготовить документы:<o:p></o:p></p>
   <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
   style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
   </span></span></span><![endif]>приказ о наставничестве;<o:p></o:p></p>
   <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
   style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
   </span></span></span><![endif]>положение<o:p></o:p></p></td>
  <td><p class=MsoNormal>до&nbsp;1<br>октября<o:p></o:p></p></td>
  <td><p class=MsoNormal>директор<o:p></o:p></p></td>
 </tr>
 <tr>
  <td><p class=MsoNormal>Провести <span class=SpellE>педсовет</span><o:p></o:p></p></td>
  <td><p class=MsoNormal>ноябрь<o:p></o:p></p></td>
  <td><p class=MsoNormal>куратор<o:p></o:p></p></td>
 </tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;

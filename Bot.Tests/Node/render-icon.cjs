// Draws an icon: node render-icon.cjs DRAWING.svg PICTURE.png
const { readFileSync, writeFileSync } = require('node:fs');
const { Resvg } = require('@resvg/resvg-js');

const [drawing, picture] = process.argv.slice(2);
writeFileSync(picture, new Resvg(readFileSync(drawing, 'utf8')).render().asPng());

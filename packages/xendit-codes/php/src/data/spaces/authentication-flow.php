<?php

// Generated from the catalog; do not edit.

return [
'id'=>'authentication-flow',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>332,
'entries'=>[
['FRICTIONLESS','FRICTIONLESS',54],
['FULL_AUTH','FULL_AUTH',54],
],
];

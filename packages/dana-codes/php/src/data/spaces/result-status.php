<?php

// Generated from the catalog; do not edit.

return [
'id'=>'result-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>1,
'max'=>1,
'scope'=>'request',
'row'=>504,
'operation'=>'2',
'entries'=>[
['F','FAILURE',170],
['S','SUCCESS',1],
['U','UNKNOWN',171],
],
];

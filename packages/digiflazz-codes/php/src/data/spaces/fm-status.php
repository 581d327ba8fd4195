<?php

// Generated from the catalog; do not edit.

return [
'id'=>'fm-status',
'foreign'=>'/[^0-9]/',
'min'=>1,
'max'=>1,
'row'=>97,
'entries'=>[
['0','FM_SUCCESS',0],
['1','FM_PROCESSING',3],
['2','FM_FAILED',2],
],
];

<?php

// Generated from the catalog; do not edit.

return [
'id'=>'three-ds-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>1,
'max'=>1,
'row'=>323,
'entries'=>[
['A','ATTEMPTED',54],
['C','CHALLENGE_REQUIRED',154],
['I','EXEMPT',54],
['N','NOT_AUTHENTICATED',98],
['R','REJECTED',155],
['U','NOT_POSSIBLE',155],
['Y','AUTHENTICATED',54],
],
];

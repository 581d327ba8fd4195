<?php

// Generated from the catalog; do not edit.

return [
'id'=>'token',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>667,
'entries'=>[
['INACTIVE','TOKEN_REMOVED',1],
],
];

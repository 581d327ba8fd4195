<?php

// Generated from the catalog; do not edit.

return [
'id'=>'status',
'foreign'=>'/[^0-9A-Za-z_]/',
'min'=>3,
'max'=>32,
'row'=>47,
'entries'=>[
['Gagal','GAGAL',10],
['Pending','PENDING',3],
['Sukses','SUKSES',33],
],
];

<?php

// Generated from the catalog; do not edit.

return [
'openapi'=>'openapi',
];

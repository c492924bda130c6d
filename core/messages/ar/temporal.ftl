### TMP

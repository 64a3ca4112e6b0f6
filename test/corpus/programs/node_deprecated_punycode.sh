# A known-harmless notice.
node -e 'require("punycode")'

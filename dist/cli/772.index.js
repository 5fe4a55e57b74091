export const id = 772;
export const ids = [772];
export const modules = {

/***/ 67772:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://cdevents.dev/0.5.1/schema/custom","properties":{"context":{"properties":{"specversion":{"type":"string","minLength":1},"id":{"type":"string","minLength":1},"source":{"type":"string","minLength":1,"format":"uri-reference"},"type":{"type":"string","pattern":"^dev\\\\.cdeventsx\\\\.[a-zA-Z0-9]+-[a-zA-Z]+\\\\.[a-zA-Z]+\\\\.[0-9]\\\\.[0-9]\\\\.[0-9]$"},"timestamp":{"type":"string","format":"date-time"},"schemaUri":{"type":"string","minLength":1,"format":"uri"},"chainId":{"type":"string","minLength":1},"links":{"$ref":"links/embeddedlinksarray"}},"additionalProperties":false,"type":"object","required":["specversion","id","source","type","timestamp"]},"subject":{"properties":{"id":{"type":"string","minLength":1},"source":{"type":"string","minLength":1,"format":"uri-reference"},"content":{"type":"object","additionalProperties":true}},"additionalProperties":false,"type":"object","required":["id","content"]},"customData":{"oneOf":[{"type":"object"},{"type":"string","contentEncoding":"base64"}]},"customDataContentType":{"type":"string"}},"additionalProperties":false,"type":"object","required":["context","subject"]}');

/***/ })

};

export const id = 215;
export const ids = [215];
export const modules = {

/***/ 66215:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://cdevents.dev/0.5.1/schema/service-rolledback-event","properties":{"context":{"properties":{"specversion":{"type":"string","minLength":1},"id":{"type":"string","minLength":1},"source":{"type":"string","minLength":1,"format":"uri-reference"},"type":{"type":"string","enum":["dev.cdevents.service.rolledback.0.3.0"],"default":"dev.cdevents.service.rolledback.0.3.0"},"timestamp":{"type":"string","format":"date-time"},"schemaUri":{"type":"string","minLength":1,"format":"uri"},"chainId":{"type":"string","minLength":1},"links":{"$ref":"links/embeddedlinksarray"}},"additionalProperties":false,"type":"object","required":["specversion","id","source","type","timestamp"]},"subject":{"properties":{"id":{"type":"string","minLength":1},"source":{"type":"string","minLength":1,"format":"uri-reference"},"content":{"properties":{"environment":{"properties":{"id":{"type":"string","minLength":1},"source":{"type":"string","minLength":1,"format":"uri-reference"}},"additionalProperties":false,"type":"object","required":["id"]},"artifactId":{"type":"string","minLength":1}},"additionalProperties":false,"type":"object","required":["environment","artifactId"]}},"additionalProperties":false,"type":"object","required":["id","content"]},"customData":{"oneOf":[{"type":"object"},{"type":"string","contentEncoding":"base64"}]},"customDataContentType":{"type":"string"}},"additionalProperties":false,"type":"object","required":["context","subject"]}');

/***/ })

};

export const id = 419;
export const ids = [419];
export const modules = {

/***/ 58419:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://cdevents.dev/0.5.1/schema/links/embeddedlinkrelation","properties":{"linkType":{"type":"string","enum":["RELATION"]},"linkKind":{"type":"string","minLength":1},"target":{"description":"","type":"object","properties":{"contextId":{"type":"string","minLength":1}}},"tags":{"type":"object","additionalProperties":true}},"additionalProperties":false,"type":"object","required":["linkType","linkKind","target"]}');

/***/ })

};

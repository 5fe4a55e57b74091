export const id = 168;
export const ids = [168];
export const modules = {

/***/ 45168:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://cdevents.dev/0.5.1/schema/links/embeddedlinkend","properties":{"linkType":{"type":"string","enum":["END"]},"from":{"description":"When consuming a CDEvent, you are consuming a parent event. So, when looking at the \'from\' key, this is the parent\'s parent.","type":"object","properties":{"contextId":{"type":"string","minLength":1}},"required":["contextId"]},"tags":{"type":"object","additionalProperties":true}},"additionalProperties":false,"type":"object","required":["linkType"]}');

/***/ })

};

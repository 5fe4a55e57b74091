export const id = 929;
export const ids = [929];
export const modules = {

/***/ 63929:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://cdevents.dev/0.5.1/schema/links/embeddedlinksarray","type":"array","items":{"anyOf":[{"type":"object","$ref":"embeddedlinkend"},{"type":"object","$ref":"embeddedlinkpath"},{"type":"object","$ref":"embeddedlinkrelation"}]}}');

/***/ })

};

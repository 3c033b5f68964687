import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-alert-create': {
                        table: 'sys_security_acl'
                        id: 'b51342b4ebc6469992871d0b5a7bc156'
                    }
                    'acl-alert-delete': {
                        table: 'sys_security_acl'
                        id: '76084094b08845ca8a999505fca3e426'
                    }
                    'acl-alert-read': {
                        table: 'sys_security_acl'
                        id: 'eb689ba59f524f1782aaf4c8cfcd75a4'
                    }
                    'acl-alert-write': {
                        table: 'sys_security_acl'
                        id: 'eefc592a3ee0451c824c4ca657c09acc'
                    }
                    'acl-claim-create': {
                        table: 'sys_security_acl'
                        id: '99f9589b9c9b4e78a5c9f6cc9cf38eb4'
                    }
                    'acl-claim-delete': {
                        table: 'sys_security_acl'
                        id: '9f3003198acd43f5a4d589ec41b84310'
                    }
                    'acl-claim-read': {
                        table: 'sys_security_acl'
                        id: '780e5ccbfe384393a215aa4285fb6ca7'
                    }
                    'acl-claim-write': {
                        table: 'sys_security_acl'
                        id: '9237b3d90514424eb858562f39d1f1d9'
                    }
                    'acl-field-map-create': {
                        table: 'sys_security_acl'
                        id: '16402927f7d14759b2b077cc76292eae'
                    }
                    'acl-field-map-delete': {
                        table: 'sys_security_acl'
                        id: 'b6f933495ab64417a9280e47f9b4c2f4'
                    }
                    'acl-field-map-read': {
                        table: 'sys_security_acl'
                        id: '66d16695cf854d939d38b567d1a72b4f'
                    }
                    'acl-field-map-write': {
                        table: 'sys_security_acl'
                        id: 'c1b46d9f6d5144a9bfee44eda28dbdc8'
                    }
                    'acl-incident-management-api': {
                        table: 'sys_security_acl'
                        id: 'a11d2f0e6a394f1fa787b14389e00b0e'
                    }
                    'acl-incident-management-messages': {
                        table: 'sys_security_acl'
                        id: '84eba7e454414df39b3fd5da237e4b92'
                    }
                    'acl-mapping-create': {
                        table: 'sys_security_acl'
                        id: '7a9028b711bc4d3585d19944b736b944'
                    }
                    'acl-mapping-delete': {
                        table: 'sys_security_acl'
                        id: '3d2a673eb7944b6f8817deb8f705e805'
                    }
                    'acl-mapping-read': {
                        table: 'sys_security_acl'
                        id: '9c173512914d4e55af921ea51fc8589d'
                    }
                    'acl-mapping-write': {
                        table: 'sys_security_acl'
                        id: '0c0687d02d9a4929aa08a8063ad2bc9e'
                    }
                    'acl-message-create': {
                        table: 'sys_security_acl'
                        id: '685f711b0e774905b5e88875bad39943'
                    }
                    'acl-message-delete': {
                        table: 'sys_security_acl'
                        id: '66f95b2c00394c4d824a88ac469f8a68'
                    }
                    'acl-message-read': {
                        table: 'sys_security_acl'
                        id: '3f774fae345c4f618052c69e4631f11b'
                    }
                    'acl-message-write': {
                        table: 'sys_security_acl'
                        id: 'a8785fe1aafa4bd9a0ae3c36d3d2c3c5'
                    }
                    'acl-preview-page-read': {
                        table: 'sys_security_acl'
                        id: 'e8004a9f9d5c4877b083f91dc6bcf968'
                    }
                    'acl-settings-api': {
                        table: 'sys_security_acl'
                        id: '65a50af07b8847abaf411316cb79dc18'
                    }
                    'acl-settings-create': {
                        table: 'sys_security_acl'
                        id: '2ca36a32505d4c3d8b23628ece767779'
                    }
                    'acl-settings-delete': {
                        table: 'sys_security_acl'
                        id: '0e48b94e49024bc2b251eae4d31a4a72'
                    }
                    'acl-settings-read': {
                        table: 'sys_security_acl'
                        id: '3aa50dd749c2450aac28e28fba8a3e59'
                    }
                    'acl-settings-secret-read': {
                        table: 'sys_security_acl'
                        id: '2da7eba4001e43ee9a0d7ce0df50af4b'
                    }
                    'acl-settings-webhook-secret-read': {
                        table: 'sys_security_acl'
                        id: '4f13b007d4fd47a9b04dbc946c487597'
                    }
                    'acl-settings-write': {
                        table: 'sys_security_acl'
                        id: '6436107e93984c94941fb7c156086dad'
                    }
                    'acl-upkeep-api': {
                        table: 'sys_security_acl'
                        id: 'b2de9183c6094c6988ec0a15d9e09db6'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '6aa098e6477940e39dbcfe5209e44942'
                    }
                    expire: {
                        table: 'sysauto_script'
                        id: 'd1d734d431a04f84bbfa49cf348ab0a1'
                    }
                    'field-map-compared-paths': {
                        table: 'sys_script'
                        id: '67aa227f52a84fed97246b2673db780c'
                    }
                    'field-map-validate': {
                        table: 'sys_script'
                        id: '82fcfc22185245e6a9b45d63788b0e14'
                    }
                    'inbound-queue': {
                        table: 'sysevent_queue'
                        id: '4b39bfddbc654aac880a9176ec0dd137'
                    }
                    'incident-management-api': {
                        table: 'sys_ws_definition'
                        id: 'e610b3c114ea48d0b181af71751847b7'
                    }
                    'incident-management-api-message-preview': {
                        table: 'sys_ws_operation'
                        id: '76744beb091a4559ba5894e909605cb1'
                    }
                    'incident-management-api-post': {
                        table: 'sys_ws_operation'
                        id: 'c755c6b86d274680b3c6b9440c175369'
                    }
                    'incident-management-api-post-source': {
                        table: 'sys_ws_operation'
                        id: 'bf7bd7b28f6d4e67821beb82a8342c38'
                    }
                    'incident-management-api-preview': {
                        table: 'sys_ws_operation'
                        id: '8c04fe3e549243ed86ff05b8254329e2'
                    }
                    'incident-management-api-replay': {
                        table: 'sys_ws_operation'
                        id: 'f715f1076fc5481c84e03e9fbe0ca803'
                    }
                    'mapping-validate': {
                        table: 'sys_script'
                        id: 'c2f6244ab78046ef89283dff568835d6'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '009c03d96af24584bd0c8f9c38dd8e7a'
                    }
                    'menu-alerts': {
                        table: 'sys_app_module'
                        id: '0fa0bff3f1314adc8cd358e1ceeea5da'
                    }
                    'menu-events': {
                        table: 'sys_app_module'
                        id: 'e142a6eae4264d53ac852647199a75db'
                    }
                    'menu-field-map': {
                        table: 'sys_app_module'
                        id: '65bf46df5df84d5d978db98f743d4409'
                    }
                    'menu-incidents': {
                        table: 'sys_app_module'
                        id: 'b76a55e5643f4e59ad23378e9242f50f'
                    }
                    'menu-mapping': {
                        table: 'sys_app_module'
                        id: '105fe371ec79441f9f98cabcfd51b514'
                    }
                    'menu-messages': {
                        table: 'sys_app_module'
                        id: 'cb8a2878d31a49e4839cf77cefdf27fd'
                    }
                    'menu-preview': {
                        table: 'sys_app_module'
                        id: '65f078bb257247fcb9931f655caa4713'
                    }
                    'menu-settings': {
                        table: 'sys_app_module'
                        id: '6350125f3a8a4f84862952fabe22580c'
                    }
                    'menu-waiting-messages': {
                        table: 'sys_app_module'
                        id: '343b9ead7c07434fa74340aee6e9e4b2'
                    }
                    'message-preview': {
                        table: 'sys_ui_action'
                        id: '6352a9bb5ee347a1b171fd142ccb2f91'
                    }
                    'message-replay': {
                        table: 'sys_ui_action'
                        id: '7bf7086806ab414aa1c61c8adcd985d0'
                    }
                    'message-stored-event': {
                        table: 'sysevent_register'
                        id: '91b0f438c3c14d009104378132e43501'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '24ea7c319eaa4051ac54cb0e8e26898e'
                    }
                    'property-message-max-bytes': {
                        table: 'sys_properties'
                        id: '5ed7f8ae6389499298834054231f2db0'
                    }
                    'property-refused-per-hour': {
                        table: 'sys_properties'
                        id: '4468537f953e47169e44d736bfe16c91'
                    }
                    'property-retention-alert-days': {
                        table: 'sys_properties'
                        id: '3535b84b0db5470ca62f6047eaa1aa79'
                    }
                    'property-retention-message-days': {
                        table: 'sys_properties'
                        id: 'ce5cd85ec8654e4e9511949b33c97fe1'
                    }
                    'recognise-direct-incident': {
                        table: 'sys_script'
                        id: 'bb1fad30a4ee4e2980658f0c05b60d93'
                    }
                    recount: {
                        table: 'sysauto_script'
                        id: '358cd1f3cd5c443cb9598047236b5636'
                    }
                    'say-waiting-alert': {
                        table: 'sys_script'
                        id: '5ba6b58f2fae44c08a4b2011ddd2b672'
                    }
                    'say-waiting-message': {
                        table: 'sys_script'
                        id: '3fa094d19ed44c4a8c1758cec0fbc952'
                    }
                    'say-waiting-settings': {
                        table: 'sys_script'
                        id: '62d6f6040b5040aab9ad602248b5177f'
                    }
                    'settings-api': {
                        table: 'sys_ws_definition'
                        id: '60471b4c2aff4dd588b3aa90ab4dae32'
                    }
                    'settings-api-check': {
                        table: 'sys_ws_operation'
                        id: '1c11a3f5a81f4248bb6a4a1fdb497410'
                    }
                    'settings-validate': {
                        table: 'sys_script'
                        id: '5ba6d44ac82c4d279c7e4025eefbac90'
                    }
                    'settings-zdx': {
                        table: 'x_zsca2_zdx_manage_settings'
                        id: '0550ac3c71f04cb49d1cba3e36be331b'
                    }
                    'settle-now-message': {
                        table: 'sys_ui_action'
                        id: 'b157e5cafaef477bbf77978f6cda6c29'
                    }
                    'settle-now-settings': {
                        table: 'sys_ui_action'
                        id: '88784956604b4f60b16041ee09bc5e21'
                    }
                    'settle-queued-messages': {
                        table: 'sysevent_script_action'
                        id: '25a68d05bf6d4a9fbc7c68103926bbab'
                    }
                    src_server_inbound_alert_alert_ts: {
                        table: 'sys_module'
                        id: '8758f71f88f44cd4b4b1e60f1b964484'
                    }
                    'src_server_inbound_alert_alert-columns_ts': {
                        table: 'sys_module'
                        id: '0092b6b43a3d44f9ae30268a01e8d3d6'
                    }
                    'src_server_inbound_alert_alert-counts-reader_ts': {
                        table: 'sys_module'
                        id: 'c530f8c119164e06be640300316b7ef7'
                    }
                    'src_server_inbound_alert_alert-store_ts': {
                        table: 'sys_module'
                        id: '6b575dcebe284d5298667dd433dbf49e'
                    }
                    'src_server_inbound_alert_alert-text_ts': {
                        table: 'sys_module'
                        id: '78aa26402fbb48c38f2c678766765ab1'
                    }
                    'src_server_inbound_alert_correlated-alerts_ts': {
                        table: 'sys_module'
                        id: 'f0692680acbf46efb5d90ee72b3db73b'
                    }
                    src_server_inbound_alert_correlation_ts: {
                        table: 'sys_module'
                        id: '1d427ef0df8b4eb6a6c95c53f6235f34'
                    }
                    'src_server_inbound_alert_current-row-reader_ts': {
                        table: 'sys_module'
                        id: '6a4b2ae5f47a4ba481d5ffb8729f5099'
                    }
                    'src_server_inbound_alert_known-alert_ts': {
                        table: 'sys_module'
                        id: '51e6a5f5628c4a29bf8a3a4bcbb691a4'
                    }
                    src_server_inbound_alert_retention_ts: {
                        table: 'sys_module'
                        id: '479f945cd75d4be49421e0a7cfbad1e7'
                    }
                    src_server_inbound_decision_decide_ts: {
                        table: 'sys_module'
                        id: 'f73b9bb59ce642a4871fa760b65fbdb3'
                    }
                    'src_server_inbound_decision_decide-on-incident_ts': {
                        table: 'sys_module'
                        id: 'c303969304614936933d2d575312204b'
                    }
                    src_server_inbound_decision_decision_ts: {
                        table: 'sys_module'
                        id: 'dc33d419db27472b8c1e3647621cf907'
                    }
                    src_server_inbound_decision_facts_ts: {
                        table: 'sys_module'
                        id: '69c3055ca81a4fb6b895327427ff1db7'
                    }
                    src_server_inbound_decision_occurrence_ts: {
                        table: 'sys_module'
                        id: '7ed5ca2c58a641e4ac1987b59dc71c26'
                    }
                    src_server_inbound_decision_standing_ts: {
                        table: 'sys_module'
                        id: '442d0745202647ff892adf39cc833cb1'
                    }
                    'src_server_inbound_decision_storm-limit_ts': {
                        table: 'sys_module'
                        id: '181c2c9980154ce088eb7a06b2d80eb8'
                    }
                    'src_server_inbound_intake_incident-management-api_ts': {
                        table: 'sys_module'
                        id: '4f49558f9c7d49eab880bf803d716b1b'
                    }
                    'src_server_inbound_intake_receipt-answer_ts': {
                        table: 'sys_module'
                        id: '6eb8fb87fa734fdaaf03583993c8b0f7'
                        deleted: true
                    }
                    'src_server_inbound_intake_receipt-answer-writer_ts': {
                        table: 'sys_module'
                        id: 'b03230902d18469c8c9a7dd0e8531ffc'
                    }
                    'src_server_inbound_intake_receive-post_ts': {
                        table: 'sys_module'
                        id: '2ff4d36ed5da42b9813bc9f6ba0040f9'
                    }
                    'src_server_inbound_intake_recount-job_ts': {
                        table: 'sys_module'
                        id: '181f11a0786b4c20ba7aea5500be67ed'
                    }
                    'src_server_inbound_intake_refused-post-store_ts': {
                        table: 'sys_module'
                        id: 'c112f7e63f4b465daa0a97fef76f4482'
                    }
                    src_server_inbound_intake_signature_ts: {
                        table: 'sys_module'
                        id: '7db6f26c93af4b62815335eadf5816f4'
                        deleted: true
                    }
                    'src_server_inbound_intake_store-alert-message_ts': {
                        table: 'sys_module'
                        id: 'f9f325b4de57452bb0fdcc513d4f2943'
                    }
                    'src_server_inbound_intake_table-api-incident-rule_ts': {
                        table: 'sys_module'
                        id: '71ab6adb1dd2464e8bd840040b26d297'
                    }
                    'src_server_inbound_intake_unfilled-ids-store_ts': {
                        table: 'sys_module'
                        id: '04733c0e13664f55a11473732afa4178'
                    }
                    src_server_inbound_intake_verify_ts: {
                        table: 'sys_module'
                        id: 'a9d10716abef436fbdda3cc07f14484b'
                    }
                    src_server_inbound_messages_erasable_ts: {
                        table: 'sys_module'
                        id: '4d3eb76dcdbc48738033ce80ec4f898a'
                    }
                    src_server_inbound_messages_message_ts: {
                        table: 'sys_module'
                        id: 'e76c54bcec524a00aed501d6ffdf577d'
                    }
                    'src_server_inbound_messages_message-counts-reader_ts': {
                        table: 'sys_module'
                        id: 'bdaaf32e7e9948c3abf586918180bce9'
                    }
                    'src_server_inbound_messages_message-states_ts': {
                        table: 'sys_module'
                        id: 'fa7ec79a0d524e4dbf579df7826d1c6d'
                    }
                    'src_server_inbound_messages_message-store_ts': {
                        table: 'sys_module'
                        id: 'f22a30a414f3467baf7df998aed47b94'
                    }
                    'src_server_inbound_messages_outcome-label-reader_ts': {
                        table: 'sys_module'
                        id: '9068268e134a4b919d8cbf84578232d7'
                    }
                    src_server_inbound_messages_outcomes_ts: {
                        table: 'sys_module'
                        id: '7ae9ce05c93e4ffca1e8f004a29453f4'
                    }
                    src_server_inbound_messages_retention_ts: {
                        table: 'sys_module'
                        id: '66dde53301914c9e8a45d6742b7f5cc7'
                    }
                    src_server_inbound_profiles_alertmanager_ts: {
                        table: 'sys_module'
                        id: 'd90a91c999844528b004a55e0469264b'
                    }
                    src_server_inbound_profiles_apono_ts: {
                        table: 'sys_module'
                        id: '5e22551baf6a4c64a06d2a014cfbff1e'
                    }
                    'src_server_inbound_profiles_apono-template_ts': {
                        table: 'sys_module'
                        id: '6db160ee134d478680559fcbccb23689'
                    }
                    src_server_inbound_profiles_generic_ts: {
                        table: 'sys_module'
                        id: '9ba0812f0349442b9ae1d74efff58811'
                    }
                    'src_server_inbound_profiles_read-fields_ts': {
                        table: 'sys_module'
                        id: 'b512c39838a14e9ebb5cd6a556f10a98'
                    }
                    'src_server_inbound_profiles_read-post_ts': {
                        table: 'sys_module'
                        id: '9e60902a8c884809b5b5b81f72b0e51e'
                    }
                    'src_server_inbound_profiles_required-fields_ts': {
                        table: 'sys_module'
                        id: 'c508a04a928f4c95b70420e952827cbc'
                    }
                    src_server_inbound_profiles_zdx_ts: {
                        table: 'sys_module'
                        id: 'dfb12647bcbd42b69af5673089858f1c'
                    }
                    'src_server_inbound_queue_alert-line_ts': {
                        table: 'sys_module'
                        id: '2fc4ade27263491cbcd47beed6019f36'
                    }
                    'src_server_inbound_queue_failed-message_ts': {
                        table: 'sys_module'
                        id: '011d71400b4746bdb5488e4a101f8aee'
                    }
                    'src_server_inbound_queue_line-rules_ts': {
                        table: 'sys_module'
                        id: '34cb07e8bf2346d4ac5558de914631b0'
                    }
                    'src_server_inbound_queue_read-pending_ts': {
                        table: 'sys_module'
                        id: 'caf8a1b5483646b0a255787c004dcff0'
                    }
                    'src_server_inbound_queue_settle-alert_ts': {
                        table: 'sys_module'
                        id: 'a0e63d2734fa431f81019298a52c228e'
                    }
                    'src_server_inbound_queue_settle-now-action_ts': {
                        table: 'sys_module'
                        id: '531eb373a44443489ecf7bde51052d0b'
                    }
                    'src_server_inbound_queue_sweep-job_ts': {
                        table: 'sys_module'
                        id: '7c54f8a6ab924cfb80748788acdb4af0'
                    }
                    'src_server_inbound_queue_sweep-run-store_ts': {
                        table: 'sys_module'
                        id: '86756f8d3c7e42f29292965759c591f5'
                        deleted: true
                    }
                    src_server_inbound_queue_turn_ts: {
                        table: 'sys_module'
                        id: '541b5a27b4604db4a710f331a79cc5a1'
                        deleted: true
                    }
                    'src_server_inbound_queue_waiting-rule_ts': {
                        table: 'sys_module'
                        id: '74072533eec24632b380f0de17112e81'
                    }
                    'src_server_inbound_queue_wake-up-action_ts': {
                        table: 'sys_module'
                        id: '1a8f91c8fbc1489b8cba136dd29d6938'
                    }
                    'src_server_inbound_replay_message-buttons-action_ts': {
                        table: 'sys_module'
                        id: 'e69ef970183141199e4f9d6e745fa18e'
                    }
                    src_server_inbound_replay_preview_ts: {
                        table: 'sys_module'
                        id: '5c6aa37c9eca4cf6a87b488cafb7c2be'
                    }
                    'src_server_inbound_replay_preview-rights_ts': {
                        table: 'sys_module'
                        id: '6657d1e53dc740bc9a6a3f466e16a308'
                    }
                    src_server_inbound_replay_replay_ts: {
                        table: 'sys_module'
                        id: '60a099904798442e8aa24c79f73edc5b'
                    }
                    'src_server_inbound_replay_replay-api_ts': {
                        table: 'sys_module'
                        id: '611eec75cf26436abc6fdf569f69ed47'
                    }
                    'src_server_inbound_target_incident_alert-description_ts': {
                        table: 'sys_module'
                        id: 'e956323f0b2d48c4be7899a267e94cba'
                    }
                    'src_server_inbound_target_incident_category-changes_ts': {
                        table: 'sys_module'
                        id: 'bc4d5169a8dc44d0a7a6dd7e9e3078ac'
                    }
                    'src_server_inbound_target_incident_category-reader_ts': {
                        table: 'sys_module'
                        id: 'd05184c484f548a4a821a2f8ffdab71c'
                    }
                    'src_server_inbound_target_incident_field-mapping-reader_ts': {
                        table: 'sys_module'
                        id: '7fde2e28e5344f7e8e056452944f178a'
                    }
                    src_server_inbound_target_incident_incident_ts: {
                        table: 'sys_module'
                        id: 'e702214be41d4e04a35e5a88defbf94e'
                    }
                    'src_server_inbound_target_incident_incident-content_ts': {
                        table: 'sys_module'
                        id: '8b3190dc5fb34ddea0e95c1422278629'
                    }
                    'src_server_inbound_target_incident_incident-content-reader_ts': {
                        table: 'sys_module'
                        id: 'e4d5b5b0019a4803b4295145299cfa4c'
                    }
                    'src_server_inbound_target_incident_incident-plan_ts': {
                        table: 'sys_module'
                        id: 'add3a858f93647dcb1a661ae537e14f6'
                    }
                    'src_server_inbound_target_incident_incident-reader_ts': {
                        table: 'sys_module'
                        id: 'a76600350c5c498699b46a3c6a0356aa'
                    }
                    'src_server_inbound_target_incident_incident-writer_ts': {
                        table: 'sys_module'
                        id: '5c06d2b7b7034b67ad81c6a3874c8631'
                    }
                    'src_server_inbound_target_incident_table-api-incident_ts': {
                        table: 'sys_module'
                        id: 'a664bd63ec104cffbd0d0f5ae012a4f2'
                    }
                    'src_server_inbound_target_incident_work-notes_ts': {
                        table: 'sys_module'
                        id: '734f716224f7402b82b3fc27ae8bb285'
                    }
                    'src_server_inbound_target_incident_written-fields_ts': {
                        table: 'sys_module'
                        id: 'fb69202f392b43309e8e4e2951c3b78d'
                    }
                    src_server_inbound_target_target_ts: {
                        table: 'sys_module'
                        id: '0e4b1a2cce984095ad9fa1f3369b8467'
                    }
                    'src_server_inbound_transition_alert-changes_ts': {
                        table: 'sys_module'
                        id: '55b45f4d3ff54b1fb3ec6c553b7d7b6e'
                    }
                    'src_server_inbound_transition_apply-message_ts': {
                        table: 'sys_module'
                        id: 'c43c9cbb5200495ba698ea1a00dfcdb8'
                    }
                    src_server_inbound_transition_change_ts: {
                        table: 'sys_module'
                        id: 'b2f190d3e05b4cd18c0e6dd8ff266687'
                    }
                    'src_server_inbound_transition_claim-store_ts': {
                        table: 'sys_module'
                        id: '90a744113e644dd09528743c61e44908'
                        deleted: true
                    }
                    'src_server_inbound_transition_incident-id_ts': {
                        table: 'sys_module'
                        id: '21b75bb43be44715951c16d579f04166'
                    }
                    'src_server_inbound_transition_keep-open_ts': {
                        table: 'sys_module'
                        id: 'cd12432c4cdd44dcbb1bbba412fc92bf'
                    }
                    'src_server_inbound_transition_pending-message_ts': {
                        table: 'sys_module'
                        id: 'dd2f0edcb199401cb20e05b450946458'
                    }
                    'src_server_inbound_transition_plan-change_ts': {
                        table: 'sys_module'
                        id: '8f0de6cc59c6469fa87fe89ae997b5db'
                    }
                    'src_server_inbound_transition_read-facts_ts': {
                        table: 'sys_module'
                        id: '71aaf530895d4681a75e73d229ff2fc3'
                    }
                    'src_server_inbound_transition_read-needs_ts': {
                        table: 'sys_module'
                        id: '52b99233e26c430eae1d538caede1c0f'
                    }
                    'src_server_inbound_transition_resume-message_ts': {
                        table: 'sys_module'
                        id: '89266bf3a4f042349a1772ecb927eb8d'
                    }
                    'src_server_inbound_transition_storm-store_ts': {
                        table: 'sys_module'
                        id: '3dbd705d616e42268855128edb569d81'
                    }
                    'src_server_inbound_transition_write-change_ts': {
                        table: 'sys_module'
                        id: 'd70a0fa7a1f8449ca9a3ec439938cf26'
                    }
                    'src_server_platform_form-action_ts': {
                        table: 'sys_module'
                        id: '731c3022cd744abab04afde7e60f5422'
                    }
                    'src_server_platform_hash-key_ts': {
                        table: 'sys_module'
                        id: '6a492c3c91544217a59f8c8f2d0ff53e'
                    }
                    'src_server_platform_line_claim-store_ts': {
                        table: 'sys_module'
                        id: '7402978342d34c61a48b1d49ae33a4cc'
                    }
                    src_server_platform_line_claims_ts: {
                        table: 'sys_module'
                        id: '81b02c189fc943a8b3eb7a2d70942b7d'
                    }
                    'src_server_platform_line_instance-services_ts': {
                        table: 'sys_module'
                        id: 'ed3023fcea0c40fa96a8c1631613bd80'
                    }
                    src_server_platform_line_line_ts: {
                        table: 'sys_module'
                        id: 'd54f2125c29448788e7188f6c6ad1abf'
                    }
                    'src_server_platform_line_line-item_ts': {
                        table: 'sys_module'
                        id: '6a7eb3fafd1d426d8d49ea0613e90129'
                    }
                    'src_server_platform_line_next-turn_ts': {
                        table: 'sys_module'
                        id: '6ecd627bc2564f92a465f6b4a541e774'
                    }
                    src_server_platform_line_retention_ts: {
                        table: 'sys_module'
                        id: '5e7e1bcb31b543bda91f21cf73d70840'
                    }
                    'src_server_platform_line_sweep-line_ts': {
                        table: 'sys_module'
                        id: '4023e01783094f56a4ce2c58103484aa'
                    }
                    'src_server_platform_line_sweep-run-store_ts': {
                        table: 'sys_module'
                        id: '2158ca8efe844113aadf7acb381126c3'
                    }
                    'src_server_platform_line_take-turn_ts': {
                        table: 'sys_module'
                        id: '925a83c07c0449a9ac826094f3ec5bea'
                    }
                    'src_server_platform_line_work-line_ts': {
                        table: 'sys_module'
                        id: 'ff6986b1d7fa41cebfe113da45dd8cac'
                    }
                    src_server_platform_log_ts: {
                        table: 'sys_module'
                        id: 'e17cf405c40f483ca3c69f9f362e4ae3'
                    }
                    src_server_platform_mac_ts: {
                        table: 'sys_module'
                        id: 'c7f6074b36414a16be7753d9f8fe7a6b'
                    }
                    src_server_platform_record_choices_ts: {
                        table: 'sys_module'
                        id: '0f32488c3a934518867faf8185499db8'
                    }
                    src_server_platform_record_columns_ts: {
                        table: 'sys_module'
                        id: '8bb23e7a73a44df9acf9c309a366290a'
                    }
                    src_server_platform_record_count_ts: {
                        table: 'sys_module'
                        id: 'aa3c73d9fbc84fc1a6b59cd94675f224'
                    }
                    'src_server_platform_record_insert-once_ts': {
                        table: 'sys_module'
                        id: 'c7c2b3f22dde4b08aad59973d42047ac'
                    }
                    'src_server_platform_record_new-id_ts': {
                        table: 'sys_module'
                        id: '6deb509ad5de43329004681a33ce1c32'
                    }
                    src_server_platform_record_query_ts: {
                        table: 'sys_module'
                        id: 'a03b1a7f522f4d99afb08a8793e3cc54'
                    }
                    src_server_platform_record_readable_ts: {
                        table: 'sys_module'
                        id: '26cf20f7fb3742118180b9c510b95a3b'
                    }
                    src_server_platform_record_record_ts: {
                        table: 'sys_module'
                        id: '4ba7ceb4da464e89a1c5dcbe051acafe'
                    }
                    src_server_platform_record_references_ts: {
                        table: 'sys_module'
                        id: 'baeec1d2966f47d3ae51b3bacfe9551a'
                    }
                    'src_server_platform_record_save-refusal_ts': {
                        table: 'sys_module'
                        id: 'f365ad548aa541ad8256baa5ddb1882b'
                    }
                    src_server_platform_record_secret_ts: {
                        table: 'sys_module'
                        id: '1fdfc573d2334bd5912a82211fb68865'
                    }
                    'src_server_platform_record_update-record_ts': {
                        table: 'sys_module'
                        id: '26839c9d6aea4069a7c00f818d987419'
                    }
                    'src_server_platform_record_upkeep-rules_ts': {
                        table: 'sys_module'
                        id: 'f7ccf581c2ed4e0f8eef07a3c32e50f7'
                    }
                    src_server_platform_record_users_ts: {
                        table: 'sys_module'
                        id: '7c409e1b68a04a9095f218fa2ba520c6'
                    }
                    src_server_platform_rest_answer_ts: {
                        table: 'sys_module'
                        id: '2973de484b104be48c9538cc725188e5'
                    }
                    src_server_platform_rest_request_ts: {
                        table: 'sys_module'
                        id: '5ecedb3c214c443fa8ed2633fdd8f7d4'
                    }
                    'src_server_settings_check_settings-api_ts': {
                        table: 'sys_module'
                        id: '9517eeda802a40c1892434762944610a'
                    }
                    'src_server_settings_field-map_compared-paths_ts': {
                        table: 'sys_module'
                        id: '6f03fdcc97b042e1a238a3f72fefae89'
                    }
                    'src_server_settings_field-map_compared-paths-rule_ts': {
                        table: 'sys_module'
                        id: 'abcbf04716be41b2bc700400ed3bf013'
                    }
                    'src_server_settings_field-map_conversion_ts': {
                        table: 'sys_module'
                        id: '79f9791dd8504cd3b73cd441d5a72492'
                    }
                    'src_server_settings_field-map_field-check_ts': {
                        table: 'sys_module'
                        id: '44a80fb5c5e64fa78b0d8935f1d6dd7a'
                    }
                    'src_server_settings_field-map_field-condition_ts': {
                        table: 'sys_module'
                        id: '4353be22d5244dfab70e8cd92ca79fa4'
                    }
                    'src_server_settings_field-map_field-map_ts': {
                        table: 'sys_module'
                        id: '783b5cedf0d94209b1cab6a030420227'
                    }
                    'src_server_settings_field-map_field-map-rule_ts': {
                        table: 'sys_module'
                        id: '4882eac6499c40d88c6c8e50ab146df3'
                    }
                    'src_server_settings_field-map_field-map-store_ts': {
                        table: 'sys_module'
                        id: '916d26d59bf940639bcb073dbec4dea5'
                    }
                    'src_server_settings_field-map_kept-fields_ts': {
                        table: 'sys_module'
                        id: '4b07a592a60a48ba8a765eafd6e552b8'
                    }
                    'src_server_settings_field-map_quoted_ts': {
                        table: 'sys_module'
                        id: 'f4531160633644be8392ed42cb3ae934'
                    }
                    'src_server_settings_field-map_row-problems_ts': {
                        table: 'sys_module'
                        id: '2dbf1e758b2c41068cc51b5d89b1b346'
                    }
                    'src_server_settings_field-map_row-value_ts': {
                        table: 'sys_module'
                        id: '044683a549504cba9c2d592ca817c421'
                    }
                    src_server_settings_mapping_mapping_ts: {
                        table: 'sys_module'
                        id: '0eecbd3d4c39482590370c8e52d71119'
                    }
                    'src_server_settings_mapping_mapping-rule_ts': {
                        table: 'sys_module'
                        id: 'bdb46d35bdae4918976b7ef4b35268ec'
                    }
                    'src_server_settings_mapping_mapping-store_ts': {
                        table: 'sys_module'
                        id: '3d2c8f0b84754d6f9329b532ef3d4101'
                    }
                    'src_server_settings_source_alert-path_ts': {
                        table: 'sys_module'
                        id: 'c1347cbf2b654aa1a4341d1d1c153af2'
                    }
                    'src_server_settings_source_close-code_ts': {
                        table: 'sys_module'
                        id: '53484ed099e24dea8b9c77f3165e6279'
                    }
                    'src_server_settings_source_generic-lines_ts': {
                        table: 'sys_module'
                        id: 'c9c3dd8c936d4be387bfd4b377746c6b'
                    }
                    'src_server_settings_source_generic-source_ts': {
                        table: 'sys_module'
                        id: 'f102a3d2412f4fcbbebc90d31d444f3d'
                    }
                    'src_server_settings_source_life-cycle-check_ts': {
                        table: 'sys_module'
                        id: '418e8ced776c419583fcd4f274ba605e'
                    }
                    src_server_settings_source_severity_ts: {
                        table: 'sys_module'
                        id: '7cac65fbcced49d5a436e50b75b451cc'
                    }
                    src_server_settings_source_source_ts: {
                        table: 'sys_module'
                        id: '23160c372c5b4a9a8f26d490900955dc'
                    }
                    'src_server_settings_source_source-rule_ts': {
                        table: 'sys_module'
                        id: '1f95bb0a8484453ca402661cc7753180'
                    }
                    'src_server_settings_source_source-store_ts': {
                        table: 'sys_module'
                        id: 'c2b9d107bdb345e8a3536a8288f08f58'
                    }
                    'src_server_settings_source_user-domain-check_ts': {
                        table: 'sys_module'
                        id: 'cf2af7ed04164e148e605de8a61dbe3a'
                    }
                    'src_server_settings_source_verification-check_ts': {
                        table: 'sys_module'
                        id: 'ec5d2af0772f4c4884623bbcca22d979'
                    }
                    'src_server_shared_answer-errors_ts': {
                        table: 'sys_module'
                        id: '0a69172b2f344f7fa4333d9e64ac9459'
                    }
                    src_server_shared_app_ts: {
                        table: 'sys_module'
                        id: '65577af018354a699e13c4297c0e3aec'
                    }
                    src_server_shared_attempts_ts: {
                        table: 'sys_module'
                        id: 'bb5ffcf6ec6246b3b406285627f0dda9'
                    }
                    'src_server_shared_bare-host_ts': {
                        table: 'sys_module'
                        id: 'd17681134e984f0282d90ad11f23f030'
                    }
                    'src_server_shared_constant-time_ts': {
                        table: 'sys_module'
                        id: 'f8975f99abbf41f6a2728aa4951a9912'
                    }
                    'src_server_shared_error-entry_ts': {
                        table: 'sys_module'
                        id: '9023f9fcfda543c3a25ca711cbf9e175'
                    }
                    src_server_shared_errors_ts: {
                        table: 'sys_module'
                        id: '8a967dee73054609a1d7b6db9566e94c'
                    }
                    src_server_shared_json_ts: {
                        table: 'sys_module'
                        id: 'aa61de7eb10646629652955d043c8c26'
                    }
                    'src_server_shared_json-path_ts': {
                        table: 'sys_module'
                        id: '3d222470408b4c17aa74d52be8971d41'
                    }
                    'src_server_shared_json-text_ts': {
                        table: 'sys_module'
                        id: '041050c143db4393992bb37a68ca3081'
                    }
                    'src_server_shared_query-text_ts': {
                        table: 'sys_module'
                        id: '34cf48f2f61b40eead1ba6a2c00cb6fd'
                    }
                    src_server_shared_reason_ts: {
                        table: 'sys_module'
                        id: '34b9eb0848114d9d9b31931bff617b56'
                    }
                    'src_server_shared_record-errors_ts': {
                        table: 'sys_module'
                        id: 'fd28335e6b6b4ebe9b1e1c27b20b5fb9'
                    }
                    'src_server_shared_save-errors_ts': {
                        table: 'sys_module'
                        id: '43e644479d13413f85ca02103146c2a0'
                    }
                    'src_server_shared_standard-webhooks_ts': {
                        table: 'sys_module'
                        id: 'bc08465e40b14252b7ebcf1ea2941fc2'
                    }
                    src_server_shared_template_ts: {
                        table: 'sys_module'
                        id: 'e27f9fffacbe4ad6a91c0f8d1d61c53d'
                    }
                    src_server_shared_text_ts: {
                        table: 'sys_module'
                        id: '4f5a85a236244d9cbd18aa858ea10736'
                    }
                    src_server_shared_time_ts: {
                        table: 'sys_module'
                        id: '65b03d8ea5a040f2a5eae0fe74616472'
                    }
                    'src_server_shared_time-zones_ts': {
                        table: 'sys_module'
                        id: 'ea36198380b24c339c95fced9d303eae'
                    }
                    src_server_shared_trace_ts: {
                        table: 'sys_module'
                        id: 'cd2d742dd9a64905bff53c8e70b5c7f3'
                    }
                    src_server_shared_unfilled_ts: {
                        table: 'sys_module'
                        id: '9a79e4bacd9e4666abb4b4633354cd99'
                    }
                    'src_server_shared_upkeep-errors_ts': {
                        table: 'sys_module'
                        id: '5192a43cfec644e6aeba988a2e457133'
                    }
                    'src_server_shared_user-domain_ts': {
                        table: 'sys_module'
                        id: '215d043bda364596b2cc800e93733d2b'
                    }
                    src_server_shared_utc_ts: {
                        table: 'sys_module'
                        id: 'ba63601b34a24053ae055812358715a3'
                    }
                    'src_server_shared_webhook-secret_ts': {
                        table: 'sys_module'
                        id: '011176b122ea42308ea7693bb49f2518'
                    }
                    'src_server_shared_zone-table_ts': {
                        table: 'sys_module'
                        id: 'b900ce45706e47f7b4162735fe5557db'
                    }
                    'src_server_upkeep_batch-state_ts': {
                        table: 'sys_module'
                        id: '77866ab7187c438580191383369bbdde'
                    }
                    'src_server_upkeep_counts-reader_ts': {
                        table: 'sys_module'
                        id: 'd2e40eedf5bf4536a4b00eb0bd9c2a61'
                    }
                    'src_server_upkeep_counts-request_ts': {
                        table: 'sys_module'
                        id: '64d5e71dbb424f07a1f11ab89b756be8'
                    }
                    'src_server_upkeep_erase-request_ts': {
                        table: 'sys_module'
                        id: '32c2f486e813459dad1f16a5e018e955'
                    }
                    'src_server_upkeep_erase-writer_ts': {
                        table: 'sys_module'
                        id: '4730521721414577b3764a9f7eb28252'
                    }
                    'src_server_upkeep_expire-job_ts': {
                        table: 'sys_module'
                        id: '46a9f39ea4574a4e8fe5f3014eec5f2a'
                    }
                    src_server_upkeep_list_ts: {
                        table: 'sys_module'
                        id: 'eaf9f59ceb884cb28b5480c1edb3ad98'
                    }
                    'src_server_upkeep_old-rows-writer_ts': {
                        table: 'sys_module'
                        id: '41cf1c76010842bf8eea02e40e376d89'
                    }
                    src_server_upkeep_retention_ts: {
                        table: 'sys_module'
                        id: 'e541a84caa8743d98529c92a18833643'
                    }
                    'src_server_upkeep_upkeep-api_ts': {
                        table: 'sys_module'
                        id: '9f048eceb287494f9ae14a580ecffa75'
                    }
                    sweep: {
                        table: 'sysauto_script'
                        id: '32e69a89e0b040b2aaebef5152622893'
                    }
                    'upkeep-api': {
                        table: 'sys_ws_definition'
                        id: '9120f2c6a1da46fd8f4013ba80b06a46'
                    }
                    'upkeep-api-counts': {
                        table: 'sys_ws_operation'
                        id: '4804c20998da4822b1c4cf82f69d499a'
                    }
                    'upkeep-api-counts-days': {
                        table: 'sys_ws_query_parameter'
                        id: '9ad42f8567644e6a98bc72c2ddc37138'
                    }
                    'upkeep-api-erase': {
                        table: 'sys_ws_operation'
                        id: 'ef3fb1f1db0646c1b6ec0e4da8c2e478'
                    }
                }
                composite: [
                    {
                        table: 'sys_dictionary'
                        id: '001848cdf0b744a8acd55d339296a5fc'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '00cb3c53e8524e2083beb05b747bcafe'
                        key: {
                            list_id: {
                                id: 'd256646717dc46758155bf809c4eae85'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'result'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '01ba40e92a3f4dd6b1511614770bbe38'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'storm_minutes'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '021e51a494ed46b39c9ac1a11103e7cd'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                            value: 'create'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0406e1cffc6a4fa88b239e0f27da56f8'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '04c350cf3c39434a8c18543aed4595d0'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '053f5c67588d43bfb9e25ff4f4285d55'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'fallback'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0593eeba5a9442c889367e562499786d'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '05945a7518a74b19891062b4d5b41f72'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            value: 'apono'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '073091a86f0c470e9f772d637cd13c8b'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'resolution_code'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '077ee25a7b1947cd84e5deb67787a4bc'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                            value: 'started'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '07f6d0e154e242aab2fced6948531287'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '084d9192fcd24017945dbffbff51f02c'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '09017b1c88b44f87b0e6ac93870b60e1'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                            value: 'ignore'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0966d64c59e448b1bc7d783629a48f4d'
                        key: {
                            sys_security_acl: 'c1b46d9f6d5144a9bfee44eda28dbdc8'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0a3b88ecb9374d11912a31c8a4be9995'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0b06f54f453244e4a5830c1df43fe2f7'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0b4e084cc874423da027eddbfeb8b9c5'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0b64767f45b84f86990206d8cac8de72'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended_attempts'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0bbac0b4f55c4632b9f2853a837bfdd8'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0c07d00c947947cbafe72a851cfcb94d'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '0c18e02171a24688a1f5b5c01e8634ab'
                        key: {
                            role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                            contains: {
                                id: 'fc1a0356d27a4b01b7b69878fb06508b'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_webhook'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0c4501a7261046beaea1ad134353d39a'
                        key: {
                            list_id: {
                                id: 'aa0ca8c184684c0495b7e7b5586c3839'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0c6b79b3e05e407baa11f100bb02948b'
                        key: {
                            sys_ui_section: {
                                id: 'd666e4307c32436b9839bcefa873e0a5'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Profile Generic'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'generic_lines'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0cbaa24cb1a64ec99b946d2bde38b717'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'late_order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0e2548d329d14227945bef6aee9a9995'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '0eb0f49440d14f118837bcc1a45c31c9'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ebff03c92b64da0bdc66a782c97f94b'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'target_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0fc213e84e2a49b08005bd79f65cc3dd'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '10da6e657d3649dfbad4d558946babd6'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10dda70533ee4e17ada5232792659a25'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '10fd385e4be842ea992fbf96d020d53e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            value: 'debug'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '11476834c94d40dcb3b72674502766b9'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '11c5c6380e524c35bf9665abca48b6fb'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'members'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '13a3e1b83b6c4ffe8052ebe09b7ebe05'
                        key: {
                            sys_ui_section: {
                                id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'auto_resolve'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '13f65e0a1b334620893a08432bf11d91'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'refused by mapping'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '143496632b524dcab95e169e5377c189'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1577f67718ae4b3cadaba8a5f46c9cfd'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15d37746f8974b44aa2f6835bcb87680'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'lease'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1679b75198b64090b7740f60aace40d8'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '183946b975f24692aa666391b67df0f3'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'ended_attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '18e57a91d7c14f1b8a3167a62d4a2f9e'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'correlation_template'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '18e877e996814ae39f4e09226b09ab36'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '199a5fc74d614950b92066c7857d47c8'
                        key: {
                            list_id: {
                                id: 'd256646717dc46758155bf809c4eae85'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a465682bdb9450aacd5cb872aeaf273'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1b29f3a8de654dc28001b8d9c8f48f0d'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1bd96cc3e538473ba74b1473e9146b75'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'secret_header'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1d69150a905f4297a34fad776fbf5ceb'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                            value: 'append'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1d7b24225a934848a21b8f0f8a299969'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'posted_by'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1d84dcc000524affaa06f265488ec656'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'time_zone'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1d9b1e9139ef416b956bfecb41a38af3'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'body'
                            position: '19'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1dd0953dc5e44810aedd182a451ffc39'
                        key: {
                            sys_security_acl: 'eb689ba59f524f1782aaf4c8cfcd75a4'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1e0eeb7414b04c609f07ed76ff950543'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1e11f0c0475a4e65abf284fbef61d34c'
                        key: {
                            sys_security_acl: '3d2a673eb7944b6f8817deb8f705e805'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1ed8c54deb514f1cbe3583ebacdb40af'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'reopened'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1eecc2d735a042508539eeec25aa820a'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1ef8143cd5f547649878cc804fb3a91a'
                        key: {
                            list_id: {
                                id: '1f73c74aec2b4e5bb1e011f6122244ee'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1f0ebafa76ed464698cd151a78c4260a'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'line'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f2243a458a74c529721ab2554e8d48a'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'on_refire'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '1f670d1daa2144bfa12cff8d7f931fa9'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '1f73c74aec2b4e5bb1e011f6122244ee'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f9e9ab3857d4a0593f0176fbdb9b8ab'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'grace_minutes'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1fc881bdeb09408f8363d590d66a77fa'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2045fe690a0d4fb792cfba198a265670'
                        key: {
                            sys_security_acl: 'e8004a9f9d5c4877b083f91dc6bcf968'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '20bcbb4bfd274253adea079458e7a9c0'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '20ecbb508d9b4286814e4d25b4e2bb71'
                        key: {
                            sys_ui_section: {
                                id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resolution_code'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21fc7d90a4fb44cf8d5bc2a14f96417a'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'posted_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '220c497cf68c4adbbc4eb9449265d287'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '225815b57e1b4e2cb4334a666cb25dc5'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'ended_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '22860c76796744989128b432af1cff95'
                        key: {
                            sys_ui_form: {
                                id: '29f1e2e5f5a6479397bcfbadbecb7874'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '22a7096139be489eaa652871330d799a'
                        key: {
                            sys_ui_form: {
                                id: '29f1e2e5f5a6479397bcfbadbecb7874'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f86e2991c60b4d808e43d99ab2874d2f'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Messages'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2334dfc9df4743d5ba3c591e881fc1d3'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24724dd6b603446ebfc7d467b0bf9594'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '248b1213de8b45f3be8df654495d433d'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '24cd232232954f46a0281917b81d6282'
                        key: {
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_domain'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '269660c13c9e48589856be2dd9396598'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2749d31323ee469187030bbd597f063a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            value: 'zdx'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27f0f58e614c432d889661c834c5d2fa'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2834f4cf03194bf8bf9f168c92da965b'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_mapping'
                            col_name_string: 'source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '294da45e3d244e87adcec3b7eebd5e53'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'body'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '29b8b38c4e2b4ae19b9b2223a858ad00'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'trace'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '29f1e2e5f5a6479397bcfbadbecb7874'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2a2504c3384f49e8b8459348d4f50f21'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2a76bf6ecad64585a6be76c963ff64ed'
                        key: {
                            list_id: {
                                id: '1f73c74aec2b4e5bb1e011f6122244ee'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2b7aef7a0a9a4ff99880a203f3c1d08e'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                            value: 'medium'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2bacedc2c9504da7968119cb8ef6fe9d'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2c6c2f720c8848618e1f0bf8fe6f0c08'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                            value: 'template'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ca8653d93a64c7aaf71f69f26bbc182'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2cd85ab9d2ce4a54ae042a4deaf2a911'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'conversion_table'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2cdc917ed3d84eb58eb64a44731a2d66'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'generic_lines'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '2d1777aeaedc40feab2e61db3c585917'
                        key: {
                            sys_ui_form: {
                                id: '2d4091dc07f5424a8c71a34eeb1bee91'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '835649c4045e442b87174f49a9c5d917'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    caption: 'Mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d320c3c05ab4e3d93f7b913a2125d90'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rule_name'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2d350e6019884289b7b1e290cb9f849b'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '2d4091dc07f5424a8c71a34eeb1bee91'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2e2bf26115d645529579be7239638ea4'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ec46d38b2de43639377a2865905de7a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_old'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2ef051c3bd7e4ae4b341ca4bda10f52f'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                            value: 'always'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2f0e6dec67cf4652abd62b4b5e10c5ef'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'generation'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2f9cdb5aa00e4e75bbb65c3acf685c5a'
                        key: {
                            sys_security_acl: '16402927f7d14759b2b077cc76292eae'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3001593308f442c687f884cff3e6fb45'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'webhook_secret'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3068c4cc4c3b4b52a71dddbd1c842b16'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'rule_name'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '31995b23d076482fb296d7147d361608'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '31d4c9715dee499d91d89b6f17af81dc'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '31fae3cbd2104a6a8fdc4f8aa89bc572'
                        key: {
                            sys_security_acl: 'eefc592a3ee0451c824c4ca657c09acc'
                            sys_user_role: {
                                id: '0364fadcfc4a4955bc01fc12fc679b84'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '32786d702e41455ca1d2abf748cd31fc'
                        key: {
                            list_id: {
                                id: '07f6d0e154e242aab2fced6948531287'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'severity_threshold'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3345ed585d1746d8a4a97244c4b545cf'
                        key: {
                            list_id: {
                                id: '52adbbc458444cd18dc1bbd53658bacf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3448e090bb994daebe5c0f1e941da8e6'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '347671e281d94c6b874638e8ca00c4dc'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                            value: 'date'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '34ada6d3645b4b3e95fe8f5845c742a0'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'received'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '35b235b1aa2b4cf48e39caa71d3ef8be'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                            value: 'fail'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '36b6778b96554c71a0e12e405db677dd'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '37a261fc8ae5439f9cd9261d4ec8bc77'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3855516614af424a82860f3bc1b30293'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_field'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '385605abd3874e6d94fa527b4eb5b0c5'
                        key: {
                            list_id: {
                                id: '52adbbc458444cd18dc1bbd53658bacf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3865dc243f0546ca97f05325e0644c6d'
                        key: {
                            list_id: {
                                id: '36b6778b96554c71a0e12e405db677dd'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '389dc7fb4fd54a5887ddadd703d0d803'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '38bd7656731242b4b169a03925586119'
                        key: {
                            sys_ui_section: {
                                id: 'f86e2991c60b4d808e43d99ab2874d2f'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Messages'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '12M.x_zsca2_zdx_manage_alert.x_zsca2_zdx_manage_message.alert'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38df02068a634237be82d0aaa98615ad'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '39ea956e09f846afbe0b5b7d82009aa6'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3a2b2de564a64d4582a100c45e7409f0'
                        key: {
                            sys_ui_form: {
                                id: '76abfcc33d5e49f5a72a9033cfaf60be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a40642f0a4d4a49bf4e3795cadf4219'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'correlation_template'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ab135f939eb4a15abb41b4a1143736a'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'on_end'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3ad99534665d49cd87af56d1bb711935'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b4ec25dea774e6d95e57a6e048348d0'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fallback'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3c5abe013cfa4b9a87b76d767894b840'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3cd1d681ae47462d8a9db642f5d01de2'
                        key: {
                            list_id: {
                                id: '1f73c74aec2b4e5bb1e011f6122244ee'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3d2c046526c94177a9c96dad1924e614'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'post'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3d37c0dc2f774e11b4a3fc678721851f'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '3d4b72d29bc242d7b833702293b202d5'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '3dce6cc5343f480aae1091429571ab9d'
                        key: {
                            sys_ui_action: '7bf7086806ab414aa1c61c8adcd985d0'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3df2ca80188b4a7fb569b78e685f9533'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'alert'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e0b08a0b6504d6fa59f64f4b46be732'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'alert_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e0fc53d397746a98f54a4b51df44534'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e64239223524c37af3236d4c0e47eaf'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3ea372a5ef8c4a8c813dd81d25b5cda1'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '3f6778b5766b47d081f63601f1d62ce8'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '407349728eed4a34aa00243f34a0ed4e'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '408502307adf45aa8f1e1b1ac8ae35d7'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_outcome'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4117c86c746442ecad96c0fc20d877f8'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'queue'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4134a570f17d4fae92b98f11d512d0b3'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'webhook_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '416dd7892ca3441abc53a2330d014dbc'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '41c95c11fe514554ad9bb9c261910881'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4285c40049ec4e0d985eabc21290b724'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_order'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '428f13aa76ee4bf7869401e3e5fed067'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '42b6d4b6bde94f61b7708d9c57f76b3e'
                        key: {
                            sys_security_acl: 'a8785fe1aafa4bd9a0ae3c36d3d2c3c5'
                            sys_user_role: {
                                id: '0364fadcfc4a4955bc01fc12fc679b84'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '42db203db9e54295a1189580f3a6ffb1'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '43ae3d3c77a04939816bc76ba9f850f2'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43d73427b2934a5d893c34a92e3fd472'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'start_order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43ee97bf6ce64d569f295280e21e2106'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4469d0069cb14f4abd2f65485b09a773'
                        key: {
                            sys_ui_section: {
                                id: '835649c4045e442b87174f49a9c5d917'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    caption: 'Mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '44e70b8a314148e5b0a51fa54f2392ab'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'late'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '464b9b36a98d4146a990e7371a29049a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'unfilled_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '46dfd23314ca469f97eab904fc10bb68'
                        key: {
                            sys_security_acl: '76084094b08845ca8a999505fca3e426'
                            sys_user_role: {
                                id: '0364fadcfc4a4955bc01fc12fc679b84'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '46e76400f5a9454abc3e582f782ee5c8'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '471b679108724b13a51d565542652e18'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '473228e6d5254f83b68e6a29d5275348'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '47375d02539e42bab464c667d62e59e7'
                        key: {
                            sys_ui_section: {
                                id: 'db7d479ef4d54703b2c5e68b45728f90'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '488229798df0436f8faea2bd6240ad28'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'late_order'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '48a8bc0d9a524d918b63524032fbdd26'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                            value: 'low'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '491c959734a84c4397bc97375dc289d1'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '49d0003c219e40ea9d1ba810c16c675a'
                        key: {
                            list_id: {
                                id: '52adbbc458444cd18dc1bbd53658bacf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '49e66fd8a76d4bcaaa096e89e4ade8f8'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'alert'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4aa2bedd4a024bd38016f3e29b83ea30'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4aae91b1ed644e61953bc1b8fbd8eb41'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b88275adc7f4060a4dc5a754985a2bc'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'lease'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4c262d614d8447a793f0941041ed5994'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4c28f1faf7fb42a4bdcf820a161b9862'
                        key: {
                            sys_security_acl: '66d16695cf854d939d38b567d1a72b4f'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d1141da917140ccb22d13f9a263a22b'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'repeats'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d53b17b4383481d9a7737c533228526'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4df57b3bd97341298ac6c6a5257210b3'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Correlation and life cycle'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e3b01521d0a4634b2236ca15bddfdda'
                        key: {
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'secret_header'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e3cbd869aca4fe88316ccf66b66b0af'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'compared_paths'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4e9f493592204dddb84881c45749930c'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Source'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '4ea1e7a17e64476dab4a892171c6af47'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4ef6dd05ffe34bd1922c7fcc0d9108b7'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            value: 'alertmanager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ef7f8f1a95d4272b1cea788fe3d3a80'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f6f10e0b7354bbb9d5e95708de1b867'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4faf22791ad34a4ab6b6d6c0e6a4d9fe'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'caller'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '503690719eba4a2a845f8bf33aef8673'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'test'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '5036bd7d9f8e4a689193de6e968aa227'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '506ecd6f94874987a2c6c4a414911cae'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '50e7af40521b4b34954b7af0bda0a850'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '50ef215a215143ddb3181123b886765c'
                        key: {
                            list_id: {
                                id: 'aa0ca8c184684c0495b7e7b5586c3839'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '50fd394fe44a4231b836a1c710b055eb'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '51653a620b404a00a7a270177b089223'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '51b189d0e1e54483afb38c3a64850485'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '51b27639d93b459598b641603ecba349'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'applied'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5253271949d1411fa0db76d1f3632700'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_alert'
                            col_name_string: 'phase,sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '525b6da6ae0048cc9cd8f7a125f2cbcb'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '528e1261342041b48dbb42a8df9f6e82'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'phase'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '52adbbc458444cd18dc1bbd53658bacf'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '52fd3d745e624f92ad5977c75cefa83f'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '532f07bfea9f4a59b89d80baa6e801ac'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'alert'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '53f31c13d93441e8879141b933d0e96f'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5482fb3f552549e485621b6edd8239f5'
                        key: {
                            list_id: {
                                id: '36b6778b96554c71a0e12e405db677dd'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '54d48a26374c477f884fb00c55491275'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55008effd0dd40ed8b3ed879c439d26f'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '556ef245e19a46fe806c9da1f2af91c4'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55ad0d6036e746fbb53b96ed23c63fa2'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '55feba1df68846a2ba7ec722e515591a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5608c3fb822042df9f6722519778cd24'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '560a2c12f120409180e22106408b6ad7'
                        key: {
                            sys_ui_form: {
                                id: '922bc259a7664746b0ac81184bbc0f75'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5644ac4af453464f9f71f6bf42a233a2'
                        key: {
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '56a4430dea3b45ae8a025420adfa1283'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '57d11c9ac1554b74875ea302290b1189'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '582093b97223452eb2bcd88225203024'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'late'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '582a11ce31e9416badf8c273145e8ce2'
                        key: {
                            sys_ui_form: {
                                id: '922bc259a7664746b0ac81184bbc0f75'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '590a118632cf439fb769f265a2e90219'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5a7f9ff2100e4791af1afdae7d78887f'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'refused by instance'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5a8b43397936497fa08bfc6e66cfa16f'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5a99640173674bdaaff40cda9fcdfaa6'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'replay_of'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b29ae36dc5346639a5cb965312b1b04'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_code'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5b81fc7b0903415794b537d3f8028c52'
                        key: {
                            list_id: {
                                id: '52adbbc458444cd18dc1bbd53658bacf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5bb0d5137b8745e29a0110cc8ba9f88f'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'revision'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5bf501ec81494d9b9ea2d9762a0c4ccf'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'caller_user'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5c4b9ca256c74171a85d3a0ca24c986a'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                            value: 'path'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5c555446c4f4469fbf0de996deb0f4c4'
                        key: {
                            list_id: {
                                id: '1f73c74aec2b4e5bb1e011f6122244ee'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'target_field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5c86929b72674a2fa63ad1b2f346f166'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5cfe97cd1ea848cab90754ecf2d0c536'
                        key: {
                            list_id: {
                                id: '07f6d0e154e242aab2fced6948531287'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'caller'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5e18bbd5a4774f508876012648550c56'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'Application'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5e1eaad913744676aacd96ca1f8b177c'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                            value: 'high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5e4e05486ae74a9a954366ae992a347e'
                        key: {
                            sys_security_acl: '99f9589b9c9b4e78a5c9f6cc9cf38eb4'
                            sys_user_role: {
                                id: '0364fadcfc4a4955bc01fc12fc679b84'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5e7d77f9a6d24e18aba86333dc65ddba'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'auto_resolve'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5ea098c90f664a21b38cde20c4cfa249'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f16dd171c1f4d9fb4581d7783854c70'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f59cb4e41354755afaa6a46cc32a30d'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'replay_of'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6047376b0dcc4d05ab8bd86344e00f0b'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            caption: 'Field mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '609bb5b1ea85421b950e30ffc55054c7'
                        key: {
                            sys_ui_section: {
                                id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '613095906e364c6881b17ae1cfa620f1'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'repeats'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '636213aa0ae245ebb260b6d60ea5bc4a'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'queue'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63ecb161f893458f9c54677da0357899'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63fdf47ac1fb4672979df5fe1ce04847'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'link'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6484e96298874f46b486c27cd4106ea6'
                        key: {
                            sys_security_acl: '6436107e93984c94941fb7c156086dad'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '65abfbb77f314cf89f29352a9fbf99e6'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'purpose'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '65cf6481daa74952a9045c92ef2f0039'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_claim'
                            col_name_string: 'line,number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '660ae5fc9f5d41e687ef96ab4618af43'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6657c6adcde941009522b066131194e5'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_message'
                            col_name_string: 'member_key,sys_created_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66719685f25a4026957777a6ff4ff1b2'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'condition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6714108dfb074b4291aa05cbfc903220'
                        key: {
                            sys_ui_section: {
                                id: 'db7d479ef4d54703b2c5e68b45728f90'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6740afc30f804afabc8f9b461b703c8e'
                        key: {
                            list_id: {
                                id: 'aa0ca8c184684c0495b7e7b5586c3839'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'repeats'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6793e9d1589942f2874bb6f4bfb2d5db'
                        key: {
                            list_id: {
                                id: '07f6d0e154e242aab2fced6948531287'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'auto_resolve'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '67ae129e59f7429eb67ebe491947f179'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_field_map'
                            col_name_string: 'source,active,order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '68b0d04255cb48edaadd9cb546d61729'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '68bad81ab276451eaf25c071c51eb25f'
                        key: {
                            sys_ui_section: {
                                id: '835649c4045e442b87174f49a9c5d917'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    caption: 'Mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'alert_type'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '694739bfa261445f8396942b21a15660'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '695846db44824b33b62ad480052b2827'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trace'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6988db35b8de4b8986ceb856d5f00f89'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'conversion'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6a9a4ef0a996491b8145141790584662'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c7f6b8196154da69073331456ff3c41'
                        key: {
                            sys_ui_section: {
                                id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6ce0180fd7344f58b816360122c6987e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6d1a340b3c6d49dda3411bba71441305'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            value: 'error'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6d33b01ba3a14d0bb4746aa6eece74d2'
                        key: {
                            list_id: {
                                id: '36b6778b96554c71a0e12e405db677dd'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d69fd5ee1734fe99dbda3fbedbb5812'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6eb42f01b4904d8c9b31d9ab79280746'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6fa48eaf1e6a40fdbe1383cbdded9a9c'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'link'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '70216cea06e5485fb4a4a6f7e4ea8831'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '70611a2e540440e78fe603603a818548'
                        key: {
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_domain_old'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7071435673ab4e33b7d7745c9bd5cb74'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '707ef148754f4e9384ea807298ec78a0'
                        key: {
                            sys_ui_section: {
                                id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'default_resolver'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '711d980e6624478cb522508f82fa5c90'
                        key: {
                            sys_security_acl: '65a50af07b8847abaf411316cb79dc18'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '718fa7ebfd504690be10aef7836ea7d0'
                        key: {
                            sys_security_acl: '9c173512914d4e55af921ea51fc8589d'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '723db4bfa97746469e8776815808788f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7280ce41b5e24ccfbb824669a41d408f'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '73336532f8f448179e4ceb3fd8dc028f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '735071b6231a4e01b4f6ac5ec8b28463'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'caller'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7380e2b2ba404dd3a852fa0a4b263e7b'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'several'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7393a36079e74455adbaf873acccfaab'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'related'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '74a31583ff854c599aef13b524e5e905'
                        key: {
                            list_id: {
                                id: '52adbbc458444cd18dc1bbd53658bacf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '75728ff2e0cc4e28895e7c3385e36572'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident_mod_count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '757a8eab3a2f4abca1cf44ed4aafe06a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '759fb6671a524dcbb7bd6b34d23adc07'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '76abfcc33d5e49f5a72a9033cfaf60be'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '76f2c70a709c4f0e97d9c79562b1d52f'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '77f3a6f0c6dc4758b58d22c55ab66a0c'
                        key: {
                            list_id: {
                                id: 'aa0ca8c184684c0495b7e7b5586c3839'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '78c0e1e467864b5a81cede1126462f7d'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'posted_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '790486b64d67472786ca9017e0b008cc'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7928e401dae543c7acea628d96978d1a'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'label'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7a888f8c7888400fae719e4f151ec5e5'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            value: 'warning'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7bd54e6873e44719a716c0d5fdb1e934'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '7c3bff06120a42ddba17e3a95671e35d'
                        key: {
                            name: 'x_zsca2_zdx_manage.zdx_em_admin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7c56feb27b69427cb605e36afe6d7a48'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'incomplete'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '7d5d78cf40f4480d9aad68f76ba31066'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7dd68d8e347a4315a4e69135cae4a576'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'secret_header'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '7e9347f69c014297b1c7d8e15c71bd04'
                        key: {
                            name: 'x_zsca2_zdx_manage.zdx_dt_management'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f46d319c8f240ddb7bcfe8f8ff2c19d'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7f4f59d7521040569ce31e6d07d6d3ab'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f5cf7ddd0444938ad6c04918e999a82'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7fb2ec042be54919ad34dddeffba3451'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended_at'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '801c1a1ccbac46eebc40838c6aa82709'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'time_zone'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '808346ad1a79478991dd4bd88ef45236'
                        key: {
                            sys_security_acl: '0c0687d02d9a4929aa08a8063ad2bc9e'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: '808ad270961c48adaa6f7b68b3d09f2f'
                        key: {
                            web_service_operation: '4804c20998da4822b1c4cf82f69d499a'
                            web_service_query_parameter: '9ad42f8567644e6a98bc72c2ddc37138'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '80c0b1e8f2f74f37bcea1bc871258c09'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'compared_paths'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '814de4296c304bee8a36d946b0e1e80e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'portal_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '819ba9f518f748f989536052c27385fd'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started_at'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '819bd79013634df6a236dac2447076ca'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'ended_at'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '835649c4045e442b87174f49a9c5d917'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            caption: 'Mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '83d2b0508bab43668e86b1750195559f'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '84045ea93c21419bb7c2bcce9d266722'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'body'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8479316152a749ada584918cc50b4c36'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'storm_incidents'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '84f95c6ff5d34c5dad8fc336897dea42'
                        key: {
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verification'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8527f9c9712b4d5189e8d986d0d58e1e'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '85e7015a95fa4759a8233448d2987ea6'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident_mod_count'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '868fb02052304e02baeb60453d77c47e'
                        key: {
                            list_id: {
                                id: '1f73c74aec2b4e5bb1e011f6122244ee'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '86e1558051eb49b09a5bbb0876bee125'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8804caef9d134e16b96db35aecb77332'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                            value: 'fallback'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '886f7ea87fa04d33a0bb55aca3f6a925'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '88c0ba26594e485f8e3261054b4af772'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'line'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '89213e80536141d599c055f1cd21b12f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'grace_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8964343e7fd94f1a9e64e2659b962549'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'purpose'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8a239440767a4cdabe0394e106929bd4'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'repeated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8a9801113f4f447a882f6acd60f04907'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8a9d776afbd14a19abf82047ab95323b'
                        key: {
                            sys_ui_form: {
                                id: 'c2e3749ac1c447899c520c2a035e5121'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8b6d85490d3241b5b60e85fccaf8ef20'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'api_url'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8bb8bdf0dd88479da5dbe69c33c763d4'
                        key: {
                            sys_ui_form: {
                                id: '922bc259a7664746b0ac81184bbc0f75'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8d5d7608cd354462867c90420ca79bc6'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            value: 'new'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8d96ab3e5c3d41d5b3c8c787a97883b3'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'Device'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d98fdb0ff5647419b726c6b2738cf4f'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_time'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8da1355233e644e283cafe940bd3e236'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'updated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8dbee742c9d54f7c8b59f2a9bf341219'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8fd6e879785b4377b3ce921557d420ad'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                            value: 'ended'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '90082b67b6c24408805ad4c9b70a817d'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'late'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '909b722540864e05b039d315d2941143'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '90b45b32123441fab07c0e3ca57f3ea9'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_message'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '90dace6eb7c84640916f5484cf9d7394'
                        key: {
                            sys_ui_action: '88784956604b4f60b16041ee09bc5e21'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '90f40713943b4abfacf206b3efca713f'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'summary'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '922bc259a7664746b0ac81184bbc0f75'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9306d7debdee4c209d081ca7a9b845d9'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '93132c63279d4d75881c52c5ca33d869'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '936e27a24f3d4790a478d71e38bbfe95'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'apply_on'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9514c60876fe48b185df75f5098c36b7'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '951b89331f5241aebbd3ecee96e2e630'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'on_repeat'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '959acf34ab334ca0b1b196e3dda2b820'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Users and verification'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '95cdabb1d35e463b810c0e5238f4bc0a'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'target_field'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '95f6efa1d52e48a7a26fad230affa7a8'
                        key: {
                            sys_ui_section: {
                                id: 'db7d479ef4d54703b2c5e68b45728f90'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key_id'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '969e6e12a5464b198122d643ebb4d624'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '96a0fb6cd37d402e92a2734fa8676547'
                        key: {
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'webhook_secret'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '96a5a3ebf5e74532a9f737c63d7ffbf2'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '982bae7ba38647b78b66c82bbf9883b4'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'incident'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98bd94be52c04bbd84c5f4c0862f16c1'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'time_zone'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9917cd6ecabb483b884a937bdcce1bef'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'queue'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9a5f6f35b0414a939400637c095e8835'
                        key: {
                            list_id: {
                                id: 'd256646717dc46758155bf809c4eae85'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9a8434dd7154475f909d6f8e9753ba1d'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                            value: 'constant'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b077b5978ea461db58935c636b1ee71'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Incidents'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9cbab003335340da9764e1e8555d8204'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d657c165ea047989e8021bb950f1068'
                        key: {
                            sys_security_acl: 'a11d2f0e6a394f1fa787b14389e00b0e'
                            sys_user_role: {
                                id: 'fc1a0356d27a4b01b7b69878fb06508b'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_webhook'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9edc31196a534ad5991526b8e503cde6'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'storm_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a03eb31097db4268b9cb1d8acc5ed3c6'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a03f42068ccf4870b34492274d29e5cd'
                        key: {
                            sys_ui_section: {
                                id: 'db7d479ef4d54703b2c5e68b45728f90'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'portal_url'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a05191d7516a4f6585dd2e6ed2cceb14'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a05d0425e7144a9ab275db085d2ac29d'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'summary'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a06c28bf9b684c6882b810253a43a2d9'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a0c6f0c703ea4e2ebea3a381823f239d'
                        key: {
                            list_id: {
                                id: 'aa0ca8c184684c0495b7e7b5586c3839'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0ded6f55af74ecebae0fa647a546672'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'generic_lines'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a0efa1c3eb804c7c97f2523464ffda88'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a1272dc039ea4e58ae0d21ef5ca1d7b0'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'caller_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a1e2842ad30a446ca6fc1b08a98fb238'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'member_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a21ce4d9491342509b71bb8ff0b2b165'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'rule_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a223f14807c64882b5d55b8380241004'
                        key: {
                            list_id: {
                                id: '52adbbc458444cd18dc1bbd53658bacf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'alert'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                        key: {
                            name: 'x_zsca2_zdx_manage.zdx_management'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2fa8795c7a04cdbaa9be8d00640488e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'resolution_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a30a6cfd08174b43ba734335df74680e'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'related'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a3f5f652581940ccb0787d9fb1cd04fd'
                        key: {
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_domain_rule'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a5075fcdb79c45cca8e9c3a1cb21e953'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a52bc0c445a04ca0a3f218b5aa9afed1'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a5bce237cf5e4cfb882254c0e67f21d5'
                        key: {
                            sys_security_acl: '7a9028b711bc4d3585d19944b736b944'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a71fafd1951e4679bc51a15a4ae6cdaa'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a79246f571ff4ac1bc51ae4cc5b73921'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a7ed597b74144aba8031bbaf831200d9'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'auto_resolve'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a876cb192a4e4911abd09dec5a82b4a7'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a9050565063b47d7b6450f5f6188db03'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'related'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a9154dcaadcb4792977f0aa0b1cbb09f'
                        key: {
                            list_id: {
                                id: '1f73c74aec2b4e5bb1e011f6122244ee'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a9dc3347bad844bcb2770cf348d38358'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa01f19510794415a1a71784245be7de'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'aa0ca8c184684c0495b7e7b5586c3839'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa9cad66596942238582bab62fac49f9'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'if_invalid'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ab416e9e2a414c579fed8e22cdff1157'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'processed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab5d67e8c0c24876b4457f239075522b'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ac052c6d2b834f55be4da542b45d2e2d'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                            value: 'documented'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'acb00cf5c8fa4f47a22cd6d9a20c9548'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'storm_incidents'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ad65c71bb1f74f09a10f570c0ccd7395'
                        key: {
                            sys_security_acl: '2da7eba4001e43ee9a0d7ce0df50af4b'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ae774adcbb7f4d44876488ddfc85cc1c'
                        key: {
                            sys_security_acl: 'b51342b4ebc6469992871d0b5a7bc156'
                            sys_user_role: {
                                id: '0364fadcfc4a4955bc01fc12fc679b84'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'af1d5f4ade4c450394049c4a534e70a7'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            caption: 'Message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'af482a895b1d441a9f0f11d4a6714d16'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'afc9485dd4a841f8a5f7271aabfe27b4'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'afe758b3a5704bca96439935d212079a'
                        key: {
                            sys_ui_form: {
                                id: '922bc259a7664746b0ac81184bbc0f75'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'db7d479ef4d54703b2c5e68b45728f90'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b0accf34672541ac9bd66880410209e3'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b197678864d3474c91ae111c157bd896'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'member_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b1ef7e8044924ffb86fb377d9ca97430'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key_secret'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b28ab5add626491db7b99cd71ffb7e41'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'api_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b2e279ff5262492aab18403966c29b62'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'reopen_hours'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b308049dabc64688aaadc0829d0febf3'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'correlation_template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b41c8eb4203944e1807ded6344f408f1'
                        key: {
                            list_id: {
                                id: '1f73c74aec2b4e5bb1e011f6122244ee'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'value'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'b438830462084acdaaa34950586fd1d0'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b513bcbd949e452ba51b98829a203b48'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'created'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b53f2101734d43d88bff8cf2e6674e56'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b548265efded4954bc09a3459f42dcab'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b571d32d6d5f498681174bb882dc2d65'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'reopen_hours'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b5a3506d61464ddaa14fa154190dde9f'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'members'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b683745c082c48eea9587cf061f7144f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            value: 'ignore'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b747f5ecdb9d4a2b81c8c4c312fba6d4'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'result'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b74801585c514b2783e0207b37fe846f'
                        key: {
                            sys_security_acl: '0e48b94e49024bc2b251eae4d31a4a72'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b75b1192cafb42738dd4a0dee560763e'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_message'
                            col_name_string: 'state,sys_created_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b819dc50e26f4d32aeaddbaf060ba2ce'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'revision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b87124270069424590ddaf5e24d3f5c6'
                        key: {
                            list_id: {
                                id: '52adbbc458444cd18dc1bbd53658bacf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b893288e822544efb63b4d174488a004'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'replay_of'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b8bfe8c7e3a64d019e001fa5cbb1ef34'
                        key: {
                            list_id: {
                                id: 'd256646717dc46758155bf809c4eae85'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'lease'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b91b1455722a4888a732a188d8bf6779'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b9b2b75f25c0474ea37cef559ffb4ef3'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_message'
                            col_name_string: 'alert_key,state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b9f22a28175442a39044ceeb899706d4'
                        key: {
                            sys_ui_section: {
                                id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity_threshold'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bbda0d5263734f1a92e22a99f68ae7fa'
                        key: {
                            sys_ui_form: {
                                id: '922bc259a7664746b0ac81184bbc0f75'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc1449bf6d974ea1b5e0be7d04753bc2'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bc96e80a5b474ee3a84b6459ef5e55da'
                        key: {
                            list_id: {
                                id: 'd256646717dc46758155bf809c4eae85'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'purpose'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bc9d409d829d45fdbaba457ab8591a52'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'trace'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bcf11df394da4f7d9479a68b1eccc913'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd6534f66b094f75a04679fe880f1a98'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'beff1c132dc042efaba74e45a988c2fa'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'link'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bf636133b51e4eeea7474497a7a63dad'
                        key: {
                            sys_security_acl: '3f774fae345c4f618052c69e4631f11b'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c05f44c0829245208ecfcc275bc09e5b'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'fallback'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c10edee4bc464d23b2f026f0145d8e4c'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c12c4f3ad66d405c8bd7f69a0892bf24'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c1836e75238f43b1a1865576994d4a9e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'portal_url'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c1df4480ab10400982bff08ae5e2e7c3'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2828d47740f4a9e8881018a8991c94c'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c2c2555991e349f4919ac17a9082cb79'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'c2e3749ac1c447899c520c2a035e5121'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c38159848d7840b0ace37a899aebcf2b'
                        key: {
                            sys_security_acl: '4f13b007d4fd47a9b04dbc946c487597'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c430bdac3ea445069ebda051e5fb8c3e'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'started_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c47c4a849da64d0b92243c83fe9aa314'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'deactivated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c4b5e5682670490fb0df2b38bc2edfa8'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'grace_minutes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c59519124a284941b48639a7f554e47f'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5a824c120ab4516bdc0aca0a1378fd3'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c607ddcd03eb4b4dab7ce855f94d55ce'
                        key: {
                            list_id: {
                                id: '1f73c74aec2b4e5bb1e011f6122244ee'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c6dfbe03b422461eaab963c86527379c'
                        key: {
                            list_id: {
                                id: 'aa0ca8c184684c0495b7e7b5586c3839'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ended_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c7c9bd85bc82459bad9e643b7cab2a4a'
                        key: {
                            sys_ui_section: {
                                id: 'db7d479ef4d54703b2c5e68b45728f90'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_url'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c8a4b3c894da4136b7e20740a517f0c6'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c92076e33feb43e793026a41027d224d'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c971eab3353b490bb07cd01056225cbf'
                        key: {
                            sys_ui_section: {
                                id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'caller'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb5de79da79241d59fe3dafbd196086e'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cb6776e5d1884158b6c76f02e00609ec'
                        key: {
                            sys_security_acl: '9237b3d90514424eb858562f39d1f1d9'
                            sys_user_role: {
                                id: '0364fadcfc4a4955bc01fc12fc679b84'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cb84636f681f49b48d4d2516c61e77bc'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cc5d0cd63d18451792091e7a4ac56122'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                            value: 'replace'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc8e8eb0ffc241b295658abc205e32c4'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd815a16a8cc42249319d4277b2419c1'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'alert_key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ce285c94e55947e89760c815f39a01f4'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                            value: 'table'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ce3faae4ec384652aac707f3957ff157'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'logging_level'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ce8b67c322e74a4cad2dc22ed3adbeb8'
                        key: {
                            sys_security_acl: '84eba7e454414df39b3fd5da237e4b92'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cee5cb475634452d94d32cc6e0e7f4b7'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'all'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd003206f306c485a95f96eb488458394'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'generation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd20817b773334f92ae66d4cd79ccf0a6'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_outcome'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd247186620fe4daaa293732b32018df1'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd250246863b24e40a62c2f1b3191c877'
                        key: {
                            sys_ui_section: {
                                id: '835649c4045e442b87174f49a9c5d917'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    caption: 'Mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd256646717dc46758155bf809c4eae85'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd26f6d0d0bb5413b83578061e4faff9f'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'repeats'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd2e047c7426341d3a3818710d7bd4689'
                        key: {
                            sys_ui_form: {
                                id: '922bc259a7664746b0ac81184bbc0f75'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd666e4307c32436b9839bcefa873e0a5'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Profile Generic'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd38173d688ea487ebd178cca58d38e01'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd476b022d66240ca9f33a149d7fdda77'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'incident'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd48b5c418a1746f692dca6dc5c1829f9'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd498253cdf1d4a4aa614c500108e76f9'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd4d324da135b41378fd1bfc5616ab6e8'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'ended'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5a80e44f8ca4d54b403d5ce0fddf96c'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd666e4307c32436b9839bcefa873e0a5'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Profile Generic'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd703daa0d35b4a56ac22ce1198f61178'
                        key: {
                            sys_security_acl: '685f711b0e774905b5e88875bad39943'
                            sys_user_role: {
                                id: '0364fadcfc4a4955bc01fc12fc679b84'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd7494b31659a4daf9294207b9712b306'
                        key: {
                            list_id: {
                                id: '07f6d0e154e242aab2fced6948531287'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'unfilled_ids'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd75e87c738c24de8961cdf415e81a39f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                            value: 'low'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd7a84f99fcf44c3bb573278f2a2faa1a'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_claim'
                            col_name_string: 'lease'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd7c57da11e7e435888842103e89844ab'
                        key: {
                            sys_security_acl: '66f95b2c00394c4d824a88ac469f8a68'
                            sys_user_role: {
                                id: '0364fadcfc4a4955bc01fc12fc679b84'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd880c0b9767a45689883a3ea693ea58b'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd888cc22e2e042579c61638fdead9d9b'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'storm_minutes'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8b80de157f046d0b2420c2e1ec70049'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'post'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'd92586cd795441279e7b85a17be8167a'
                        key: {
                            sys_ui_action: 'b157e5cafaef477bbf77978f6cda6c29'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9905426f0804a4fa54adb604d60a38c'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_message'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd9ac6873aba54db39b2ec2d0e17c0973'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            value: 'generic'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'da6875c58bbc4f5b9e66c15d7bed6437'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_created_on'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da6e419194b14e70b10d2d25bc465cd3'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'applied'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da95d30097ce44eb99a6f9da18e1750b'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'db7d479ef4d54703b2c5e68b45728f90'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'ZDX portal and API'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'db9fc3b13f04493eac69713c5f22eb11'
                        key: {
                            list_id: {
                                id: '07f6d0e154e242aab2fced6948531287'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dbd8b15cb3b145a791f3568a64fc1b80'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'dc70241dd973406fafbcd35c49f91877'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dcaa98b12c5a4f5b85d8f0ec6f48f38e'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dce792a8acc34229aae930ca551ae269'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'dea00af0c72346c5a3744d21153ee367'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e03d3aa212f84083ad3e4ac0dbef8db4'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e0e187136c644924bf5d544854404139'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e1a6e4adc1cc47edb15e0ad3b03dbf0f'
                        key: {
                            sys_security_acl: 'b2de9183c6094c6988ec0a15d9e09db6'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e1f06ecb44b14cb99cad6b5798d974ee'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e256a8fa9e2641c39e4ac891f7511e47'
                        key: {
                            list_id: {
                                id: 'aa0ca8c184684c0495b7e7b5586c3839'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'phase'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e3553102f279495981da988307aa7853'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'ended_attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e37e7b98840c4beda5a7d99ff682d085'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'resolver_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e38941976df44dd991f2794e3d2f4a36'
                        key: {
                            sys_ui_section: {
                                id: '9c9e1fcfd47449b89927e03bd4aef3cf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3b028b4761d492e8892a327b1c54880'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reopen_hours'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3c9da80063b4928baf41ed65719bfbc'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3fd05d66fac44ff939a1e22a73a2cfb'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e410a00cd658408d87046bea579a07e3'
                        key: {
                            sys_ui_action: '6352a9bb5ee347a1b171fd142ccb2f91'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e4ab462633ef43128ba9f98476ae7351'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            caption: 'Alert'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e4adf64e867d46629b4f828471639972'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e4edfe477e5244d1adc0c82e9f2663d0'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e58e4201a95a477ea325e5eabd46a167'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                            value: 'medium'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e597210d35444c7a81fbc017559f5014'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            value: 'reopen'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e5b82274d7a9419bb07d6e84685686a2'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e63fbaa1092f4e71b2c99aaa7de2afd1'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e6a1f302d224464b9e23680cabcb3cfb'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e7002db7528a46c48c13070084fd75b4'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e737daae949541dba3f411981f8f266b'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'incomplete'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e79430da224d4014a4c6b83926fc55a4'
                        key: {
                            sys_ui_section: {
                                id: 'af1d5f4ade4c450394049c4a534e70a7'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outcome'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e8175a170f1c473384829b1c9c741c41'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e87d618e041a4d43b45bb63095531ab3'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e8f046fcd80045469b48d4deed018041'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_old'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e95facdbcd4b42f281b25b535fb2be8f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                            value: 'update'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e9f1989924df47f8a72710a089d9a3f9'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_alert'
                            col_name_string: 'incident,phase'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea122c4990ff46d7ad4e8e9df4cbdb8d'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'related'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ea4c87883d3b4308a18b8d09c2fc640b'
                        key: {
                            list_id: {
                                id: 'd256646717dc46758155bf809c4eae85'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'item'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'eb13ea1e8e9a4b55b33b84f21f604735'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                            value: 'high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ec5022db07a247bb9a1f081f70f2e40a'
                        key: {
                            sys_security_acl: '780e5ccbfe384393a215aa4285fb6ca7'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ec9321ac83884cae9d47c84b746088cd'
                        key: {
                            list_id: {
                                id: '52adbbc458444cd18dc1bbd53658bacf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ecf3674803fd4a6e9c94d5439cca9d2a'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'alert_type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ed80dff735c843f3bca33346b03efa4e'
                        key: {
                            sys_ui_section: {
                                id: '4df57b3bd97341298ac6c6a5257210b3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'storm_incidents'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'ee919ab63cd64c0fa53c38d557f73c8c'
                        key: {
                            endpoint: 'x_zsca2_zdx_manage_preview.do'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'efd6cf9edea148f189149cd27c1fc88e'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'below threshold'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f0b8cbee1dfe470aac06ccd0552a73fa'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f12dd2f8c9904777bb35ba02f4b86ea0'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'Network'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f13fb4129b78470da2c8390a4fc8d1ed'
                        key: {
                            sys_ui_section: {
                                id: 'db7d479ef4d54703b2c5e68b45728f90'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key_secret'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f19091960a4646158f205d5933cc3a84'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'default_resolver'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f1be2d4bb1d64807953ac5b3c30a3f18'
                        key: {
                            sys_ui_section: {
                                id: 'e4ab462633ef43128ba9f98476ae7351'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f1cf6f484683416398e44630944cf2d9'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f1cfe2f1838b4f3897e76f3bdcbd32ca'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f1db75ae7feb4f2fbb5bc6d1f02f5815'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'start_order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f1edde43a8734af2b63f71b56970d7e9'
                        key: {
                            sys_ui_section: {
                                id: '4e9f493592204dddb84881c45749930c'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unfilled_ids'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f22ddc18e6b34ecfbbf2c3d5de4c938b'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f2598b7a370a4eea98ef9bd4a2b00ae8'
                        key: {
                            list_id: {
                                id: '07f6d0e154e242aab2fced6948531287'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'portal_url'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f25fc8c939e24de899804c9b69513c85'
                        key: {
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f2b8097cbb1a4965bb7917fbaf32082d'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f3742a6d8144456baffed22811bf9240'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident_number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f48d3c5384ff43b9848e5bba6bd4c76e'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'condition'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f4c1c713dc83462793a382e9f048f644'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f519a31fad9c431d8fb96e53227a34c7'
                        key: {
                            list_id: {
                                id: '52adbbc458444cd18dc1bbd53658bacf'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f58b4d1fc6ab4fb59302d2c58d4a8648'
                        key: {
                            list_id: {
                                id: 'aa0ca8c184684c0495b7e7b5586c3839'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'rule_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f5bf0f10e5e349df83c763222f6893b5'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                            value: 'signature'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f5de5c979115400d94ffc0a9adcd8728'
                        key: {
                            list_id: {
                                id: '07f6d0e154e242aab2fced6948531287'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f60f024cc6e84969b4da668db07213a6'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'noted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f61c375a0dd44b9197db7d80fb13c2cc'
                        key: {
                            sys_security_acl: '3aa50dd749c2450aac28e28fba8a3e59'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f68b313bb5444455abc2cddd8916b676'
                        key: {
                            sys_security_acl: 'b6f933495ab64417a9280e47f9b4c2f4'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f6989ed21d4c457faf005139a53dcc80'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f7c1ca7bafff4968b35299f1883b7618'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f7df4ad665a945c5ae0da6120af72f36'
                        key: {
                            sys_ui_section: {
                                id: '959acf34ab334ca0b1b196e3dda2b820'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f7f25df6373041a3934bbf5516c2dad8'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'ZDX Score'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f83bb24f82cc4c2b91e37bad220406d2'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'post'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f86e2991c60b4d808e43d99ab2874d2f'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            caption: 'Messages'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f8d68c03280541a6ab247322dc5091e4'
                        key: {
                            sys_security_acl: '9f3003198acd43f5a4d589ec41b84310'
                            sys_user_role: {
                                id: '0364fadcfc4a4955bc01fc12fc679b84'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f96f62259fc8460a8f3c7f23bafb7df8'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'default_resolver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f99fc45e92ae4cfa820f5dfde5a760fc'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'unfilled_ids'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fa5d26026d894cada85b39f20984d267'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'late'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fac29e3edf484fc69f2ebb08d0dab462'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            value: 'information'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb4c79bdf9484ec3a81eb8ae79195a77'
                        key: {
                            sys_ui_section: {
                                id: 'db7d479ef4d54703b2c5e68b45728f90'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fb7514a3d5ee40488ccf9aa8ab4a3e12'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                            value: 'secret'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fbd676f6a72a49d88eb77d705c3773cf'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'fc1a0356d27a4b01b7b69878fb06508b'
                        key: {
                            name: 'x_zsca2_zdx_manage.zdx_webhook'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fc6605fd60774b27bfedf2f8d34a3043'
                        key: {
                            sys_ui_section: {
                                id: '6047376b0dcc4d05ab8bd86344e00f0b'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fca1f4d4a0cb4c07b2020166a0977780'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                            value: 'leave'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fea6e6f8d62f44e38b81cdb6ff27ca2e'
                        key: {
                            list_id: {
                                id: '07f6d0e154e242aab2fced6948531287'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fed174a1e1ec4ca08b7a99ae139adc91'
                        key: {
                            list_id: {
                                id: 'aa0ca8c184684c0495b7e7b5586c3839'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ff34cb4e181e4e53832149e01c1b60ea'
                        key: {
                            sys_security_acl: '2ca36a32505d4c3d8b23628ece767779'
                            sys_user_role: {
                                id: 'a2982ab64d40492bbfb4dfae9b1786e9'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ff540b83a4004b36b91aca1ffa131e0c'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'resolver_user'
                        }
                    },
                ]
            }
        }
    }
}
